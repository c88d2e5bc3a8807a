package de.amtsstimme.contracts.domain;

import de.amtsstimme.kernel.domain.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Up to how much the authority may award in which way, as far as it has said so itself, with a
 * source. What it has not said is unknown; nothing is assumed.
 */
public record AwardLimits(List<AwardLimit> all) {

  /** One limit, from a day on; a later one of the same basis takes its place. */
  public record AwardLimit(AwardBasis basis, Money limit, LocalDate validFrom, String source) {}

  /** An order to the agency: a contract, with what it can come to at most. */
  public record Order(AwardBasis basis, LocalDate startsOn, Money ceiling) {}

  /** What is to be said about an order. */
  public enum Notice {
    /** The authority has given no limit for this basis and day. */
    LIMIT_UNKNOWN,
    /** All orders of the year on this basis come to 80 % of the limit or more. */
    LIMIT_NEAR,
    LIMIT_EXCEEDED
  }

  private static final BigDecimal NEAR = new BigDecimal("80");

  public AwardLimits {
    all = List.copyOf(all);
  }

  public Optional<AwardLimit> of(AwardBasis basis, LocalDate day) {
    return all.stream()
        .filter(l -> l.basis() == basis && !l.validFrom().isAfter(day))
        .max(Comparator.comparing(AwardLimit::validFrom));
  }

  /**
   * @param orders of the same authority, {@code order} among them
   */
  public Optional<Notice> notice(Order order, Collection<Order> orders) {
    Optional<AwardLimit> limit = of(order.basis(), order.startsOn());
    if (limit.isEmpty()) {
      return Optional.of(Notice.LIMIT_UNKNOWN);
    }
    Money sum =
        orders.stream()
            .filter(o -> o.basis() == order.basis())
            .filter(o -> o.startsOn().getYear() == order.startsOn().getYear())
            .map(Order::ceiling)
            .reduce(Money.ZERO, Money::plus);
    if (sum.compareTo(limit.get().limit()) > 0) {
      return Optional.of(Notice.LIMIT_EXCEEDED);
    }
    return sum.compareTo(limit.get().limit().percent(NEAR)) >= 0
        ? Optional.of(Notice.LIMIT_NEAR)
        : Optional.empty();
  }
}
