package de.amtsstimme.contracts.domain;

import de.amtsstimme.kernel.domain.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How far a contract is used up.
 *
 * @param warnings percentages at which somebody is told, ascending; 100 is the last one
 */
public record Ceiling(Money limit, Money used, List<Integer> warnings) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int PACE_DAYS = 28;
  private static final int NEAR_DAYS = 60;

  public Ceiling {
    warnings = List.copyOf(warnings);
  }

  public Money left() {
    return limit.minus(used);
  }

  public boolean holds(Money more) {
    return used.plus(more).compareTo(limit) <= 0;
  }

  /** Whole percent, rounded down: 100 is reached when it is. */
  public int percent() {
    return used.amount()
        .multiply(HUNDRED)
        .divide(limit.amount(), 0, RoundingMode.DOWN)
        .intValueExact();
  }

  /** The highest warning that was reached. */
  public Optional<Integer> warning() {
    int percent = percent();
    return warnings.stream().filter(w -> percent >= w).max(Integer::compare);
  }

  /** The highest warning, if it was not yet reached before. */
  public Optional<Integer> newWarning(Ceiling before) {
    int known = before.warning().orElse(0);
    return warning().filter(w -> w > known);
  }

  /**
   * Is the forecast worth telling people? After four weeks of the term, when the pace says
   * something, and when the day is near enough to do something about it.
   */
  public boolean endsSoon(LocalDate first, LocalDate last, LocalDate today) {
    return left().signum() > 0
        && ChronoUnit.DAYS.between(first, today) >= PACE_DAYS
        && reachedOn(first, last, today)
            .filter(day -> ChronoUnit.DAYS.between(today, day) <= NEAR_DAYS)
            .isPresent();
  }

  /**
   * The day on which it is reached if work goes on as since the first day.
   *
   * @return empty without work, and where that day is after the last one
   */
  public Optional<LocalDate> reachedOn(LocalDate first, LocalDate last, LocalDate today) {
    if (left().signum() <= 0) {
      return Optional.of(today);
    }
    long days = ChronoUnit.DAYS.between(first, today) + 1;
    if (days < 1 || used.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal more =
        left()
            .amount()
            .multiply(BigDecimal.valueOf(days))
            .divide(used.amount(), 0, RoundingMode.CEILING);
    if (more.compareTo(BigDecimal.valueOf(ChronoUnit.DAYS.between(today, last))) > 0) {
      return Optional.empty();
    }
    return Optional.of(today.plusDays(more.longValueExact()));
  }
}
