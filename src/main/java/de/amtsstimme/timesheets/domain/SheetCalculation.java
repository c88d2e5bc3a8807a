package de.amtsstimme.timesheets.domain;

import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.rates.domain.RateCard;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a time sheet comes to. A correction of an earlier month is what that month comes to now,
 * less what it came to before: so rounding, inclusions and discounts of that month are right again,
 * too, and nobody has to know how.
 *
 * @param cards the card of a day
 * @param monthly the card whose fees and discount apply to a month
 */
public record SheetCalculation(
    Function<LocalDate, RateCard> cards, Function<YearMonth, RateCard> monthly) {

  /**
   * The work of one month, as far as it stands: entries that were taken back are not in it.
   *
   * @param before as of the sheets before this one; null for the month of the sheet itself, with
   *     which its fees are due
   * @param now with what stands on this sheet
   * @param pieces of fees that are paid per piece, in that month
   */
  public record MonthWork(
      List<SheetEntry> before, List<SheetEntry> now, Map<UUID, Integer> pieces) {}

  /** Everything but who it is about. */
  public record Lines(List<HourLine> hours, List<FeeLine> fees, List<DiscountLine> discounts) {}

  public Lines lines(SortedMap<YearMonth, MonthWork> months) {
    List<PriceKey.Priced> priced = new ArrayList<>();
    List<FeeLine> fees = new ArrayList<>();
    List<DiscountLine> discounts = new ArrayList<>();
    months.forEach(
        (month, work) -> {
          MonthCalculation calculation =
              new MonthCalculation(monthly.apply(month), cards, work.pieces());
          MonthLines now = calculation.lines(work.now());
          if (work.before() == null) {
            add(now.hours(), 1, ids(work.now()), priced);
            fees.addAll(now.fees());
            discounts.addAll(now.discounts());
          } else {
            MonthLines before = calculation.lines(work.before());
            Set<UUID> changed = changed(ids(work.before()), ids(work.now()));
            add(now.hours(), 1, changed, priced);
            add(before.hours(), -1, changed, priced);
            correct(month, before, now, discounts);
          }
        });
    return new Lines(PriceKey.lines(priced), fees, discounts);
  }

  /** With the minutes of each line, and what they were made of as far as that is {@code named}. */
  private static void add(
      List<HourLine> lines, int sign, Set<UUID> named, List<PriceKey.Priced> priced) {
    for (HourLine line : lines) {
      PriceKey key = PriceKey.of(line);
      priced.add(new PriceKey.Priced(key, sign * line.minutes(), null));
      line.entries().stream()
          .filter(named::contains)
          .forEach(entry -> priced.add(new PriceKey.Priced(key, 0, entry)));
    }
  }

  private static Set<UUID> ids(List<SheetEntry> entries) {
    return entries.stream().map(SheetEntry::id).collect(Collectors.toSet());
  }

  /** In one of the two and not in the other. */
  private static Set<UUID> changed(Set<UUID> before, Set<UUID> now) {
    Set<UUID> changed = new HashSet<>(before);
    changed.addAll(now);
    changed.removeIf(id -> before.contains(id) && now.contains(id));
    return changed;
  }

  private static void correct(
      YearMonth month, MonthLines before, MonthLines now, List<DiscountLine> discounts) {
    Money base = base(now).minus(base(before));
    Money amount = amount(now).minus(amount(before));
    if (amount.signum() != 0) {
      discounts.add(
          new DiscountLine("Mengenrabatt, Berichtigung für " + month, null, base, amount));
    }
  }

  private static Money base(MonthLines lines) {
    return lines.discounts().stream().map(DiscountLine::base).reduce(Money.ZERO, Money::plus);
  }

  private static Money amount(MonthLines lines) {
    return lines.discounts().stream().map(DiscountLine::amount).reduce(Money.ZERO, Money::plus);
  }
}
