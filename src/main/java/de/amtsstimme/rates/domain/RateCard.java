package de.amtsstimme.rates.domain;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the agency's work costs under one contract, from a day on. Written once; another price is
 * another card. An entry takes its rates from the card of its day when it is booked, and keeps
 * them.
 *
 * @param ownDays do the authority's own days, on which nobody is there, count as holidays? Null, as
 *     on cards that were written before this could be said: no
 * @param callOutMinutes a call-out costs at least so many minutes; 0: no minimum
 */
public record RateCard(
    List<Rate> rates,
    Surcharges surcharges,
    List<ExtraHoliday> extraHolidays,
    Boolean ownDays,
    Rounding rounding,
    int callOutMinutes,
    List<FlatFee> fees,
    VolumeDiscount discount) {

  public RateCard {
    rates = List.copyOf(rates);
    extraHolidays = List.copyOf(extraHolidays);
    fees = List.copyOf(fees);
  }

  /**
   * That of the qualification, or else that of everybody.
   *
   * @throws Refusal RATE_MISSING
   */
  public Rate rate(Activity activity, Qualification qualification) {
    return find(activity, qualification)
        .or(() -> find(activity, null))
        .orElseThrow(() -> new Refusal(ProblemCode.RATE_MISSING, activity.name()));
  }

  private Optional<Rate> find(Activity activity, Qualification qualification) {
    return rates.stream()
        .filter(r -> r.activity() == activity && r.qualification() == qualification)
        .findFirst();
  }

  public boolean countsOwnDays() {
    return Boolean.TRUE.equals(ownDays);
  }

  /** The holidays of the Land, those of this card, and the authority's own if they count. */
  Predicate<LocalDate> holidays(Predicate<LocalDate> ofTheLand, Predicate<LocalDate> own) {
    return day ->
        ofTheLand.test(day)
            || extraHolidays.stream().anyMatch(h -> h.date().equals(day))
            || countsOwnDays() && own.test(day);
  }
}
