package de.amtsstimme.timesheets.domain;

import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.rates.domain.Activity;
import de.amtsstimme.rates.domain.FlatFee;
import de.amtsstimme.rates.domain.PricedPart;
import de.amtsstimme.rates.domain.Qualification;
import de.amtsstimme.rates.domain.RateCard;
import de.amtsstimme.rates.domain.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What a month of one contract comes to: day rounding first, then what flat fees include (the
 * earliest minutes are used up first), then one line per price, then the discount. Entries are
 * sorted before anything is counted, so their order makes no difference.
 *
 * @param monthly the card whose fees and discount apply to the month
 * @param cards the card of a day, for day rounding
 * @param pieces how many of each fee that is paid per piece
 */
record MonthCalculation(
    RateCard monthly, Function<LocalDate, RateCard> cards, Map<UUID, Integer> pieces) {

  /** Billed minutes of one part of an entry, at what they are billed. */
  private record Billed(UUID entry, Activity activity, PricedPart part, long minutes) {

    Billed of(long fewer) {
      return new Billed(entry, activity, part, fewer);
    }
  }

  private record RoundedTogether(
      UUID person, Activity activity, Qualification qualification, LocalDate day) {}

  MonthLines lines(List<SheetEntry> entries) {
    List<Billed> billed = inTime(entries);
    List<PriceKey.Priced> priced = new ArrayList<>();
    for (FlatFee fee : monthly.fees()) {
      if (!fee.activities().isEmpty()) {
        billed = beyond(fee, billed, priced);
      }
    }
    billed.forEach(b -> priced.add(atBookedRate(b)));
    List<HourLine> hours = PriceKey.lines(priced);
    return new MonthLines(hours, fees(), discount(hours).map(List::of).orElse(List.of()));
  }

  private List<Billed> inTime(List<SheetEntry> entries) {
    List<Billed> billed = new ArrayList<>();
    Map<RoundedTogether, List<Integer>> groups = new LinkedHashMap<>();
    entries.stream()
        .flatMap(e -> e.parts().stream().map(p -> Map.entry(e, p)))
        .sorted(
            Comparator.comparing((Map.Entry<SheetEntry, PricedPart> x) -> x.getValue().from())
                .thenComparing(x -> x.getKey().id()))
        .forEach(
            x -> {
              SheetEntry e = x.getKey();
              PricedPart p = x.getValue();
              if (cards.apply(p.day()).rounding().scope() == Rounding.Scope.PER_DAY) {
                groups
                    .computeIfAbsent(
                        new RoundedTogether(e.personId(), e.activity(), p.qualification(), p.day()),
                        k -> new ArrayList<>())
                    .add(billed.size());
              }
              billed.add(new Billed(e.id(), e.activity(), p, p.billable()));
            });
    groups.forEach((group, at) -> roundUp(cards.apply(group.day()).rounding(), billed, at));
    return billed;
  }

  /** What is missing to the next step is billed like the last minute of the day. */
  private static void roundUp(Rounding rounding, List<Billed> billed, List<Integer> at) {
    long sum = at.stream().mapToLong(i -> billed.get(i).minutes()).sum();
    int last = at.get(at.size() - 1);
    Billed b = billed.get(last);
    billed.set(last, b.of(b.minutes() + rounding.up(Math.toIntExact(sum)) - sum));
  }

  /** Uses up what the fee includes; what goes beyond at a rate of its own is priced here. */
  private List<Billed> beyond(FlatFee fee, List<Billed> billed, List<PriceKey.Priced> priced) {
    long left = (long) fee.includedMinutes() * quantity(fee);
    List<Billed> rest = new ArrayList<>();
    for (Billed b : billed) {
      boolean covered = fee.activities().contains(b.activity());
      long used = covered ? Math.min(left, b.minutes()) : 0;
      left -= used;
      if (b.minutes() == used) {
        continue;
      }
      if (covered && fee.beyond() != null) {
        priced.add(priced(b.of(b.minutes() - used), null, fee.beyond()));
      } else {
        rest.add(b.of(b.minutes() - used));
      }
    }
    return rest;
  }

  private static PriceKey.Priced atBookedRate(Billed b) {
    return priced(b, b.part().qualification(), b.part().rate());
  }

  private static PriceKey.Priced priced(Billed b, Qualification qualification, Money rate) {
    return new PriceKey.Priced(
        new PriceKey(
            b.activity(),
            qualification,
            rate,
            b.part().surchargePercent(),
            b.part().surchargeName()),
        b.minutes(),
        b.entry());
  }

  private long quantity(FlatFee fee) {
    return fee.per() == FlatFee.Per.MONTH ? 1 : pieces.getOrDefault(fee.id(), 0);
  }

  private List<FeeLine> fees() {
    return monthly.fees().stream()
        .filter(f -> quantity(f) != 0)
        .map(f -> new FeeLine(f.id(), f.name(), f.price(), quantity(f), f.per()))
        .toList();
  }

  private Optional<DiscountLine> discount(List<HourLine> hours) {
    long minutes = hours.stream().mapToLong(HourLine::minutes).sum();
    Money base = hours.stream().map(HourLine::net).reduce(Money.ZERO, Money::plus);
    return monthly
        .discount()
        .reached(minutes)
        .filter(t -> base.signum() > 0)
        .map(
            t ->
                new DiscountLine(
                    "Mengenrabatt ab " + hours(t.fromMinutes()) + " Stunden",
                    t.percent(),
                    base,
                    base.percent(t.percent())));
  }

  private static String hours(int minutes) {
    return minutes % 60 == 0
        ? String.valueOf(minutes / 60)
        : minutes / 60 + ":" + String.format("%02d", minutes % 60);
  }
}
