package de.amtsstimme.rates.domain;

import de.amtsstimme.rates.domain.Splitting.Stretch;
import de.amtsstimme.rates.domain.Surcharges.Extra;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What time worked costs: taken apart, each part with the rate and surcharge of its day and hour.
 * Neighbours with the same price on the same day are one part again.
 *
 * @param cards the card in force on a day
 * @param holidays of the authority's Land
 * @param ownDays of the authority, on which nobody is there
 */
public record PriceTime(
    Function<LocalDate, RateCard> cards,
    Predicate<LocalDate> holidays,
    Predicate<LocalDate> ownDays,
    ZoneId zone) {

  /** For an authority that has no days of its own. */
  public PriceTime(
      Function<LocalDate, RateCard> cards, Predicate<LocalDate> holidays, ZoneId zone) {
    this(cards, holidays, day -> false, zone);
  }

  /** Who did what. */
  public record Work(Activity activity, Qualification qualification, boolean callOut) {}

  /**
   * @param from a whole minute
   * @param until a whole minute after it
   * @throws de.amtsstimme.kernel.domain.Refusal RATE_MISSING
   */
  public List<PricedPart> price(Instant from, Instant until, Work work) {
    List<PricedPart> parts = new ArrayList<>();
    for (Stretch s : Splitting.split(from, until, zone, edges(from, until))) {
      PricedPart part = priced(s, work);
      int last = parts.size() - 1;
      if (last >= 0 && samePrice(parts.get(last), part)) {
        parts.set(last, joined(parts.get(last), part));
      } else {
        parts.add(part);
      }
    }
    return rounded(parts, work);
  }

  private Set<Integer> edges(Instant from, Instant until) {
    Set<Integer> edges = new TreeSet<>();
    // Midnight at the end belongs to the day before: no card has to be there for the next one.
    LocalDate last = until.minusSeconds(1).atZone(zone).toLocalDate();
    for (LocalDate d = from.atZone(zone).toLocalDate(); !d.isAfter(last); d = d.plusDays(1)) {
      edges.addAll(cards.apply(d).surcharges().edges());
    }
    return edges;
  }

  private PricedPart priced(Stretch s, Work work) {
    RateCard card = cards.apply(s.day());
    Rate rate = card.rate(work.activity(), work.qualification());
    Extra extra = card.surcharges().at(s.day(), s.minute(), card.holidays(holidays, ownDays));
    return new PricedPart(
        s.from(),
        s.until(),
        s.day(),
        s.minutes(),
        0,
        rate.qualification(),
        rate.hourly(),
        extra.percent(),
        extra.name());
  }

  /** The minimum of a call-out first, then the unit; both at the price of the last minute. */
  private List<PricedPart> rounded(List<PricedPart> parts, Work work) {
    int worked = parts.stream().mapToInt(PricedPart::minutes).sum();
    PricedPart last = parts.get(parts.size() - 1);
    RateCard card = cards.apply(last.day());
    int billed = work.callOut() ? Math.max(worked, card.callOutMinutes()) : worked;
    if (card.rounding().scope() == Rounding.Scope.PER_ENTRY) {
      billed = card.rounding().up(billed);
    }
    parts.set(parts.size() - 1, last.with(billed - worked));
    return List.copyOf(parts);
  }

  private static boolean samePrice(PricedPart a, PricedPart b) {
    return a.day().equals(b.day())
        && a.qualification() == b.qualification()
        && a.rate().equals(b.rate())
        && a.surchargePercent().equals(b.surchargePercent())
        && Objects.equals(a.surchargeName(), b.surchargeName());
  }

  private static PricedPart joined(PricedPart a, PricedPart b) {
    return new PricedPart(
        a.from(),
        b.until(),
        a.day(),
        a.minutes() + b.minutes(),
        0,
        a.qualification(),
        a.rate(),
        a.surchargePercent(),
        a.surchargeName());
  }
}
