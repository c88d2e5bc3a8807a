package de.amtsstimme.rates.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Prices of hours, against somebody who looks at the clock on the wall every minute. */
class PriceTimeTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Predicate<LocalDate> CHRISTMAS =
      day -> day.equals(LocalDate.of(2026, 12, 25));
  private static final Rounding MINUTES = new Rounding(1, Rounding.Scope.PER_ENTRY);

  private static final List<Surcharge> ALL =
      List.of(
          new Surcharge(SurchargeKind.EVENING, 18 * 60, 22 * 60, new BigDecimal("25")),
          new Surcharge(SurchargeKind.NIGHT, 22 * 60, 6 * 60, new BigDecimal("50")),
          new Surcharge(SurchargeKind.SATURDAY, 0, 1440, new BigDecimal("30")),
          new Surcharge(SurchargeKind.SUNDAY, 0, 1440, new BigDecimal("60")),
          new Surcharge(SurchargeKind.HOLIDAY, 0, 1440, new BigDecimal("100")));

  @Test
  void anEveningIntoTheNight() {
    List<PricedPart> parts = price(card(ALL, Stacking.HIGHEST), "2026-11-20T17:00", 7 * 60);
    assertEquals(List.of(60, 240, 120), minutes(parts));
    assertEquals(List.of("-", "Abend 25.00", "Nacht 50.00"), names(parts));
    assertEquals(Money.of("80.00"), parts.get(0).net());
    assertEquals(Money.of("240.00"), parts.get(2).net());
  }

  @Test
  void theHighestOrTheSum() {
    // Friday, 25 December, 20:00: evening and holiday; Saturday from midnight: night and Saturday.
    assertEquals(
        List.of("Feiertag 100.00", "Nacht 50.00"),
        names(price(card(ALL, Stacking.HIGHEST), "2026-12-25T20:00", 5 * 60)));
    assertEquals(
        List.of("Abend + Feiertag 125.00", "Nacht + Feiertag 150.00", "Nacht + Samstag 80.00"),
        names(price(card(ALL, Stacking.SUM), "2026-12-25T20:00", 5 * 60)));
  }

  @Test
  void anExtraHolidayIsAHoliday() {
    RateCard card =
        new RateCard(
            rates(),
            new Surcharges(ALL, Stacking.HIGHEST),
            List.of(new ExtraHoliday(LocalDate.of(2026, 8, 7), "Friedensfest")),
            false,
            MINUTES,
            0,
            List.of(),
            new VolumeDiscount(List.of()));
    assertEquals(List.of("Feiertag 100.00"), names(price(card, "2026-08-07T10:00", 60)));
    assertEquals(List.of("-"), names(price(card, "2026-08-06T10:00", 60)));
  }

  /** The authority's own days raise the price only where the card that both accepted says so. */
  @Test
  void theAuthoritysOwnDayIsAHolidayIfTheCardSaysSo() {
    LocalDate own = LocalDate.of(2026, 8, 7);
    for (Boolean counts : new Boolean[] {true, false, null}) {
      RateCard card =
          new RateCard(
              rates(),
              new Surcharges(ALL, Stacking.HIGHEST),
              List.of(),
              counts,
              MINUTES,
              0,
              List.of(),
              new VolumeDiscount(List.of()));
      PriceTime prices = new PriceTime(d -> card, CHRISTMAS, own::equals, BERLIN);
      List<PricedPart> parts =
          prices.price(at("2026-08-07T10:00"), at("2026-08-07T11:00"), work(false));
      assertEquals(List.of(Boolean.TRUE.equals(counts) ? "Feiertag 100.00" : "-"), names(parts));
    }
  }

  /** In autumn two o'clock comes twice: a night of 25 hours has nine of them until six. */
  @Test
  void nightsWhenTheClocksChange() {
    RateCard card = card(ALL.subList(1, 2), Stacking.HIGHEST);
    assertEquals(List.of(120, 420), minutes(price(card, "2026-10-24T22:00", 540)));
    assertEquals(List.of(120, 420, 60), minutes(price(card, "2026-10-24T22:00", 600)));
    assertEquals(List.of(120, 300, 60), minutes(price(card, "2026-03-28T22:00", 480)));
  }

  @Test
  void unitsAndMinimumAtThePriceOfTheLastMinute() {
    RateCard quarter = card(List.of(), Stacking.SUM, new Rounding(15, Rounding.Scope.PER_ENTRY), 0);
    assertEquals(30, billable(price(quarter, "2026-11-20T10:00", 16)));
    assertEquals(15, billable(price(quarter, "2026-11-20T10:00", 15)));
    RateCard perDay = card(List.of(), Stacking.SUM, new Rounding(15, Rounding.Scope.PER_DAY), 0);
    assertEquals(16, billable(price(perDay, "2026-11-20T10:00", 16)));
    RateCard callOut = card(ALL, Stacking.HIGHEST, new Rounding(6, Rounding.Scope.PER_ENTRY), 45);
    List<PricedPart> parts =
        prices(callOut).price(at("2026-11-20T17:50"), at("2026-11-20T18:05"), work(true));
    assertEquals(List.of(10, 5), minutes(parts));
    assertEquals(0, parts.get(0).supplement());
    assertEquals(48 - 15, parts.get(1).supplement());
    assertEquals(18, billable(price(callOut, "2026-11-20T17:50", 15)));
  }

  @Test
  void ownRateFirstThenEverybodys() {
    RateCard card = card(List.of(), Stacking.SUM);
    assertEquals(Money.of("120.00"), card.rate(Activity.TEXT, Qualification.SENIOR).hourly());
    assertEquals(Money.of("80.00"), card.rate(Activity.TEXT, Qualification.EXPERT).hourly());
    assertEquals(Money.of("80.00"), card.rate(Activity.TEXT, null).hourly());
    Refusal no = assertThrows(Refusal.class, () -> card.rate(Activity.VIDEO, null));
    assertEquals(ProblemCode.RATE_MISSING, no.code());
  }

  @Test
  void eachDayHasTheCardOfThatDay() {
    RateCard before = card(List.of(), Stacking.SUM);
    RateCard after =
        new RateCard(
            List.of(new Rate(Activity.TEXT, null, Money.of("99.99"))),
            new Surcharges(List.of(), Stacking.SUM),
            List.of(),
            false,
            MINUTES,
            0,
            List.of(),
            new VolumeDiscount(List.of()));
    PriceTime prices =
        new PriceTime(
            d -> d.isBefore(LocalDate.of(2026, 12, 1)) ? before : after, CHRISTMAS, BERLIN);
    List<PricedPart> parts =
        prices.price(at("2026-11-30T23:00"), at("2026-12-01T01:00"), work(false));
    assertEquals(
        List.of(Money.of("80.00"), Money.of("99.99")),
        parts.stream().map(PricedPart::rate).toList());
  }

  /** Midnight at the end belongs to the day before: the next day needs no card. */
  @Test
  void theLastMinuteOfAContractIsItsOwn() {
    RateCard card = card(List.of(), Stacking.SUM);
    PriceTime prices =
        new PriceTime(
            d -> {
              assertTrue(d.isBefore(LocalDate.of(2027, 1, 1)), d.toString());
              return card;
            },
            CHRISTMAS,
            BERLIN);
    assertEquals(
        60,
        prices.price(at("2026-12-31T23:00"), at("2027-01-01T00:00"), work(false)).get(0).minutes());
  }

  @Property(tries = 1500)
  void everyMinuteCostsWhatTheWallSays(
      @ForAll long seed,
      @ForAll @IntRange(max = 525_600) int start,
      @ForAll @IntRange(min = 1, max = 1440) int minutes) {
    RateCard card = RandomCards.card(new Random(seed));
    // Half of all times are in one of the two nights.
    Instant from =
        seed % 2 == 0
            ? Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofMinutes(start))
            : Instant.parse(seed % 3 == 0 ? "2026-03-28T22:00:00Z" : "2026-10-24T22:00:00Z")
                .plus(Duration.ofMinutes(start % 600));
    List<PricedPart> parts =
        new PriceTime(d -> card, CHRISTMAS, BERLIN)
            .price(from, from.plus(Duration.ofMinutes(minutes)), work(false));
    Map<String, Integer> priced = new HashMap<>();
    parts.forEach(
        p -> priced.merge(p.day() + " " + p.surchargePercent(), p.minutes(), Integer::sum));
    assertEquals(onTheWall(card, from, minutes), priced);
    assertEquals(minutes, parts.stream().mapToInt(PricedPart::minutes).sum());
    int supplement = parts.stream().mapToInt(PricedPart::supplement).sum();
    assertTrue(supplement >= 0 && supplement < card.rounding().unit());
  }

  private static Map<String, Integer> onTheWall(RateCard card, Instant from, int minutes) {
    Map<String, Integer> counted = new HashMap<>();
    for (int i = 0; i < minutes; i++) {
      ZonedDateTime wall = from.plus(Duration.ofMinutes(i)).atZone(BERLIN);
      int minute = wall.getHour() * 60 + wall.getMinute();
      List<BigDecimal> apply = new ArrayList<>();
      for (Surcharge s : card.surcharges().all()) {
        boolean window =
            s.from() < s.until()
                ? s.from() <= minute && minute < s.until()
                : s.from() <= minute || minute < s.until();
        boolean day =
            switch (s.kind()) {
              case EVENING, NIGHT -> true;
              case SATURDAY -> wall.getDayOfWeek() == DayOfWeek.SATURDAY;
              case SUNDAY -> wall.getDayOfWeek() == DayOfWeek.SUNDAY;
              case HOLIDAY ->
                  CHRISTMAS.test(wall.toLocalDate())
                      || wall.toLocalDate().equals(LocalDate.of(2026, 8, 8));
            };
        if (window && day) {
          apply.add(s.percent());
        }
      }
      BigDecimal percent =
          apply.stream()
              .reduce(
                  card.surcharges().stacking() == Stacking.SUM ? BigDecimal::add : BigDecimal::max)
              .orElse(BigDecimal.ZERO)
              .setScale(2);
      counted.merge(wall.toLocalDate() + " " + percent, 1, Integer::sum);
    }
    return counted;
  }

  private static RateCard card(List<Surcharge> surcharges, Stacking stacking) {
    return card(surcharges, stacking, MINUTES, 0);
  }

  private static RateCard card(
      List<Surcharge> surcharges, Stacking stacking, Rounding rounding, int callOut) {
    return new RateCard(
        rates(),
        new Surcharges(surcharges, stacking),
        List.of(),
        false,
        rounding,
        callOut,
        List.of(),
        new VolumeDiscount(List.of()));
  }

  private static List<Rate> rates() {
    return List.of(
        new Rate(Activity.TEXT, null, Money.of("80")),
        new Rate(Activity.TEXT, Qualification.SENIOR, Money.of("120")));
  }

  private static PriceTime prices(RateCard card) {
    return new PriceTime(d -> card, CHRISTMAS, BERLIN);
  }

  private static List<PricedPart> price(RateCard card, String from, int minutes) {
    Instant start = at(from);
    return prices(card).price(start, start.plus(Duration.ofMinutes(minutes)), work(false));
  }

  private static PriceTime.Work work(boolean callOut) {
    return new PriceTime.Work(Activity.TEXT, null, callOut);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }

  private static int billable(List<PricedPart> parts) {
    return parts.stream().mapToInt(PricedPart::billable).sum();
  }

  private static List<Integer> minutes(List<PricedPart> parts) {
    return parts.stream().map(PricedPart::minutes).toList();
  }

  private static List<String> names(List<PricedPart> parts) {
    return parts.stream()
        .map(p -> p.surchargeName() == null ? "-" : p.surchargeName() + " " + p.surchargePercent())
        .toList();
  }
}
