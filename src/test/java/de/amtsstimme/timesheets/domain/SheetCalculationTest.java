package de.amtsstimme.timesheets.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.rates.domain.Activity;
import de.amtsstimme.rates.domain.FlatFee;
import de.amtsstimme.rates.domain.PriceTime;
import de.amtsstimme.rates.domain.Qualification;
import de.amtsstimme.rates.domain.RandomCards;
import de.amtsstimme.rates.domain.Rate;
import de.amtsstimme.rates.domain.RateCard;
import de.amtsstimme.rates.domain.Rounding;
import de.amtsstimme.rates.domain.Stacking;
import de.amtsstimme.rates.domain.Surcharges;
import de.amtsstimme.rates.domain.VolumeDiscount;
import de.amtsstimme.timesheets.domain.SheetCalculation.Lines;
import de.amtsstimme.timesheets.domain.SheetCalculation.MonthWork;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What sheets come to: in any order the same, and to the cent what exact fractions say. */
class SheetCalculationTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
  private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
  private static final UUID ANNA = new UUID(1, 1);
  private static final UUID BEN = new UUID(1, 2);

  @Test
  void aDayIsRoundedOnceForEachPersonAndActivity() {
    RateCard card = card(new Rounding(15, Rounding.Scope.PER_DAY), List.of(), List.of());
    List<SheetEntry> entries =
        List.of(
            entry(card, 1, ANNA, Activity.TEXT, "2026-11-02T08:00:00Z", 7),
            entry(card, 2, ANNA, Activity.TEXT, "2026-11-02T09:00:00Z", 7),
            entry(card, 3, BEN, Activity.TEXT, "2026-11-02T09:00:00Z", 7),
            entry(card, 4, ANNA, Activity.GRAPHICS, "2026-11-02T10:00:00Z", 7),
            entry(card, 5, ANNA, Activity.TEXT, "2026-11-03T09:00:00Z", 16));
    List<HourLine> hours = november(card, entries, Map.of()).hours();
    assertEquals(List.of("TEXT 60", "GRAPHICS 15"), hours.stream().map(this::brief).toList());
  }

  @Test
  void whatAFeeIncludesIsUsedUpFirst() {
    FlatFee fee =
        new FlatFee(
            new UUID(7, 1),
            "Grundbetreuung",
            FlatFee.Per.MONTH,
            Money.of("500"),
            Set.of(Activity.TEXT),
            60,
            Money.of("70"));
    RateCard card = card(new Rounding(1, Rounding.Scope.PER_ENTRY), List.of(fee), List.of());
    Lines lines =
        november(
            card,
            List.of(
                entry(card, 2, ANNA, Activity.TEXT, "2026-11-03T08:00:00Z", 50),
                entry(card, 1, ANNA, Activity.TEXT, "2026-11-02T08:00:00Z", 40),
                entry(card, 3, ANNA, Activity.GRAPHICS, "2026-11-02T12:00:00Z", 30)),
            Map.of());
    assertEquals(
        List.of("TEXT 30", "GRAPHICS 30"), lines.hours().stream().map(this::brief).toList());
    assertEquals(Money.of("70"), lines.hours().get(0).rate());
    assertEquals(Money.of("35"), lines.hours().get(0).net());
    assertEquals(List.of(new UUID(0, 2)), lines.hours().get(0).entries());
    assertEquals(Money.of("500"), lines.fees().get(0).net());
  }

  @Test
  void piecesAreCountedAndBringTheirMinutes() {
    FlatFee fee =
        new FlatFee(
            new UUID(7, 1),
            "Grafik",
            FlatFee.Per.PIECE,
            Money.of("120"),
            Set.of(Activity.GRAPHICS),
            60,
            null);
    RateCard card = card(new Rounding(1, Rounding.Scope.PER_ENTRY), List.of(fee), List.of());
    List<SheetEntry> entries =
        List.of(entry(card, 1, ANNA, Activity.GRAPHICS, "2026-11-02T08:00:00Z", 150));
    assertEquals(List.of(), november(card, entries, Map.of()).fees());
    Lines two = november(card, entries, Map.of(fee.id(), 2));
    assertEquals(Money.of("240"), two.fees().get(0).net());
    assertEquals(List.of("GRAPHICS 30"), two.hours().stream().map(this::brief).toList());
  }

  @Test
  void theHighestStepOfTheDiscountCounts() {
    RateCard card =
        card(
            new Rounding(1, Rounding.Scope.PER_ENTRY),
            List.of(),
            List.of(
                new VolumeDiscount.Tier(60, new BigDecimal("5")),
                new VolumeDiscount.Tier(120, new BigDecimal("10"))));
    List<SheetEntry> entries =
        List.of(entry(card, 1, ANNA, Activity.TEXT, "2026-11-02T08:00:00Z", 120));
    DiscountLine discount = november(card, entries, Map.of()).discounts().get(0);
    assertEquals(Money.of("17.00"), discount.amount());
    assertEquals("Mengenrabatt ab 2 Stunden", discount.reason());
  }

  /** A counter-entry takes the rounding of its day and the discount of its month with it. */
  @Test
  void aCorrectionIsWhatTheMonthComesToNowLessWhatItCameTo() {
    RateCard card =
        card(
            new Rounding(15, Rounding.Scope.PER_DAY),
            List.of(),
            List.of(new VolumeDiscount.Tier(61, new BigDecimal("10"))));
    SheetEntry first = entry(card, 1, ANNA, Activity.TEXT, "2026-11-02T08:00:00Z", 50);
    SheetEntry second = entry(card, 2, ANNA, Activity.TEXT, "2026-11-02T10:00:00Z", 20);
    // Confirmed: 70 minutes are 75, 106.25 euros less 10.63. The second one is taken back.
    SortedMap<YearMonth, MonthWork> months = new TreeMap<>();
    months.put(NOVEMBER, new MonthWork(List.of(first, second), List.of(first), Map.of()));
    months.put(DECEMBER, new MonthWork(null, List.of(), Map.of()));
    Lines lines = new SheetCalculation(d -> card, m -> card).lines(months);
    assertEquals(List.of("TEXT -15"), lines.hours().stream().map(this::brief).toList());
    assertEquals(List.of(second.id()), lines.hours().get(0).entries());
    assertEquals(Money.of("-10.63"), lines.discounts().get(0).amount());
    BillableSheet sheet =
        new BillableSheet(
            new UUID(9, 9),
            new UUID(9, 8),
            DECEMBER,
            lines.hours(),
            lines.fees(),
            lines.discounts());
    // 85.00 now, 106.25 - 10.63 then.
    assertEquals(Money.of("85.00").minus(Money.of("95.62")), sheet.net());
  }

  @Property(tries = 300)
  void theSameHoursInAnyOrderAreTheSameSheet(@ForAll long seed) {
    Random random = new Random(seed);
    RateCard card = RandomCards.card(random);
    List<SheetEntry> entries = entries(card, random);
    Map<UUID, Integer> pieces = Map.of(new UUID(7, 1), random.nextInt(4));
    Lines once = november(card, entries, pieces);
    List<SheetEntry> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, random);
    assertEquals(once, november(card, shuffled, pieces));
  }

  /** Minutes: billed are those worked, those rounding adds, less those that fees include. */
  @Property(tries = 300)
  void noMinuteIsLost(@ForAll long seed) {
    Random random = new Random(seed);
    RateCard full = RandomCards.card(random);
    RateCard card =
        new RateCard(
            full.rates(),
            full.surcharges(),
            full.extraHolidays(),
            full.ownDays(),
            new Rounding(1, Rounding.Scope.PER_DAY),
            0,
            List.of(),
            new VolumeDiscount(List.of()));
    List<SheetEntry> entries = entries(card, random);
    long worked =
        entries.stream().flatMap(e -> e.parts().stream()).mapToLong(p -> p.minutes()).sum();
    List<HourLine> hours = november(card, entries, Map.of()).hours();
    assertEquals(worked, hours.stream().mapToLong(HourLine::minutes).sum());
    Set<UUID> named = new TreeSet<>();
    hours.forEach(h -> named.addAll(h.entries()));
    assertEquals(entries.stream().map(SheetEntry::id).collect(Collectors.toSet()), named);
  }

  /** Taking everything back leaves nothing of the hours, whatever the card. */
  @Property(tries = 200)
  void whatIsTakenBackLeavesNothing(@ForAll long seed) {
    Random random = new Random(seed);
    RateCard card = RandomCards.card(random);
    List<SheetEntry> entries = entries(card, random);
    Lines then = november(card, entries, Map.of());
    SortedMap<YearMonth, MonthWork> months = new TreeMap<>();
    months.put(NOVEMBER, new MonthWork(entries, List.of(), Map.of()));
    months.put(DECEMBER, new MonthWork(null, List.of(), Map.of()));
    Lines back = new SheetCalculation(d -> card, m -> card).lines(months);
    assertEquals(
        then.hours().stream().map(h -> h.net().negated()).toList(),
        back.hours().stream().map(HourLine::net).toList());
    assertEquals(sum(then).negated(), sum(back));
  }

  @Property(tries = 300)
  void toTheCentWhatExactFractionsSay(@ForAll long seed) {
    Random random = new Random(seed);
    RateCard card = RandomCards.card(random);
    Lines lines = november(card, entries(card, random), Map.of(new UUID(7, 1), 2));
    BillableSheet sheet =
        new BillableSheet(
            new UUID(9, 9),
            new UUID(9, 8),
            NOVEMBER,
            lines.hours(),
            lines.fees(),
            lines.discounts());
    BigInteger cents = BigInteger.ZERO;
    BigInteger hours = BigInteger.ZERO;
    for (HourLine l : lines.hours()) {
      // rate (cents) * (10000 + percent * 100) * minutes / (10000 * 60)
      BigInteger numerator =
          cents(l.rate())
              .multiply(
                  BigInteger.valueOf(10_000)
                      .add(l.surchargePercent().movePointRight(2).toBigIntegerExact()))
              .multiply(BigInteger.valueOf(l.minutes()));
      hours = hours.add(halfUp(numerator, BigInteger.valueOf(600_000)));
    }
    cents = cents.add(hours);
    for (FeeLine f : lines.fees()) {
      cents = cents.add(cents(f.price()).multiply(BigInteger.valueOf(f.quantity())));
    }
    for (DiscountLine d : lines.discounts()) {
      BigInteger off =
          halfUp(
              hours.multiply(d.percent().movePointRight(2).toBigIntegerExact()),
              BigInteger.valueOf(10_000));
      assertEquals(off, cents(d.amount()));
      cents = cents.subtract(off);
    }
    assertEquals(cents, cents(sheet.net()));
    assertTrue(lines.hours().stream().allMatch(h -> h.minutes() > 0));
  }

  private static BigInteger halfUp(BigInteger numerator, BigInteger denominator) {
    BigInteger[] twice =
        numerator.abs().shiftLeft(1).add(denominator).divideAndRemainder(denominator.shiftLeft(1));
    return numerator.signum() < 0 ? twice[0].negate() : twice[0];
  }

  private static BigInteger cents(Money money) {
    return money.amount().movePointRight(2).toBigIntegerExact();
  }

  private static Money sum(Lines lines) {
    Money hours = lines.hours().stream().map(HourLine::net).reduce(Money.ZERO, Money::plus);
    return hours.minus(
        lines.discounts().stream().map(DiscountLine::amount).reduce(Money.ZERO, Money::plus));
  }

  private static Lines november(
      RateCard card, List<SheetEntry> entries, Map<UUID, Integer> pieces) {
    SortedMap<YearMonth, MonthWork> months = new TreeMap<>();
    months.put(NOVEMBER, new MonthWork(null, entries, pieces));
    return new SheetCalculation(d -> card, m -> card).lines(months);
  }

  private static List<SheetEntry> entries(RateCard card, Random random) {
    List<SheetEntry> entries = new ArrayList<>();
    Instant at = Instant.parse("2026-11-01T00:00:00Z");
    for (int i = 1 + random.nextInt(40); i > 0; i--) {
      at = at.plus(Duration.ofMinutes(random.nextInt(600)));
      int minutes = 1 + random.nextInt(300);
      entries.add(
          entry(
              card,
              random.nextInt(1_000_000),
              random.nextBoolean() ? ANNA : BEN,
              Activity.values()[random.nextInt(8)],
              at.toString(),
              minutes));
      at = at.plus(Duration.ofMinutes(minutes));
    }
    return entries;
  }

  private static SheetEntry entry(
      RateCard card, int id, UUID person, Activity activity, String from, int minutes) {
    Instant start = Instant.parse(from);
    return new SheetEntry(
        new UUID(0, id),
        person,
        activity,
        new PriceTime(d -> card, d -> false, BERLIN)
            .price(
                start,
                start.plus(Duration.ofMinutes(minutes)),
                new PriceTime.Work(
                    activity, person.equals(ANNA) ? Qualification.SENIOR : null, false)));
  }

  private static RateCard card(
      Rounding rounding, List<FlatFee> fees, List<VolumeDiscount.Tier> tiers) {
    return new RateCard(
        List.of(
            new Rate(Activity.TEXT, null, Money.of("85")),
            new Rate(Activity.GRAPHICS, null, Money.of("95"))),
        new Surcharges(List.of(), Stacking.HIGHEST),
        List.of(),
        false,
        rounding,
        0,
        fees,
        new VolumeDiscount(tiers));
  }

  private String brief(HourLine line) {
    return line.activity() + " " + line.minutes();
  }
}
