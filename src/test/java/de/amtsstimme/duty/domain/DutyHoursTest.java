package de.amtsstimme.duty.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.duty.domain.DutyHours.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Hours of duty against a clock that is looked at minute by minute. */
class DutyHoursTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate HEILIGABEND = LocalDate.of(2026, 12, 24);
  private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
  private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);

  /** Monday to Friday 8 to 12 and 13 to 16, Thursday to 18; the night from Sunday to Monday. */
  private static final DutyHours OFFICE =
      new DutyHours(
          week(),
          Map.of(HEILIGABEND, List.of(), SATURDAY, List.of(new Span(600, 720))),
          Set.of(CHRISTMAS, LocalDate.of(2026, 12, 26))::contains,
          BERLIN);

  @Test
  void insideAndOutside() {
    assertFalse(OFFICE.isOffHours(at("2026-11-23T08:00")));
    assertFalse(OFFICE.isOffHours(at("2026-11-23T11:59")));
    assertTrue(OFFICE.isOffHours(at("2026-11-23T12:00")), "the end is outside");
    assertTrue(OFFICE.isOffHours(at("2026-11-23T07:59")));
    assertFalse(OFFICE.isOffHours(at("2026-11-26T17:30")), "Thursday");
    assertTrue(OFFICE.isOffHours(at("2026-12-24T09:00")), "a day of its own: nobody");
    assertTrue(OFFICE.isOffHours(at("2026-12-25T09:00")), "a public holiday");
    assertFalse(OFFICE.isOffHours(at("2026-11-28T10:30")), "a Saturday of its own: somebody");
    assertTrue(OFFICE.isOffHours(at("2026-11-21T10:30")), "any other Saturday");
  }

  @Test
  void aDayOfItsOwnSaysMoreThanAHoliday() {
    DutyHours open =
        new DutyHours(
            OFFICE.week(), Map.of(CHRISTMAS, List.of(new Span(540, 600))), d -> true, BERLIN);
    assertFalse(open.isOffHours(at("2026-12-25T09:30")));
    assertTrue(open.isOffHours(at("2026-11-23T09:30")));
  }

  @Test
  void deadlinesCountInHoursOfDuty() {
    assertEquals(at("2026-11-23T10:00"), OFFICE.plus(at("2026-11-23T08:00"), 120));
    assertEquals(at("2026-11-23T14:00"), OFFICE.plus(at("2026-11-23T11:00"), 120), "over lunch");
    assertEquals(at("2026-11-24T09:00"), OFFICE.plus(at("2026-11-23T18:00"), 60), "in the evening");
    assertEquals(at("2026-11-28T10:30"), OFFICE.plus(at("2026-11-27T15:00"), 90), "Saturday");
    assertEquals(
        at("2026-12-28T00:00"),
        OFFICE.plus(at("2026-12-23T15:00"), 120),
        "over Heiligabend, Christmas and the weekend");
  }

  @Test
  void whenDutyBeginsAgain() {
    assertEquals(Optional.of(at("2026-12-27T23:00")), OFFICE.nextStart(at("2026-12-23T17:00")));
    assertEquals(Optional.of(at("2026-11-23T13:00")), OFFICE.nextStart(at("2026-11-23T08:00")));
  }

  @Test
  void withoutHoursSomebodyIsAlwaysThere() {
    DutyHours always = new DutyHours(Map.of(), Map.of(), d -> true, BERLIN);
    assertFalse(always.isOffHours(at("2026-12-25T03:00")));
    assertEquals(at("2026-12-25T04:00"), always.plus(at("2026-12-25T03:00"), 60));
    assertEquals(Optional.empty(), always.nextStart(at("2026-12-25T03:00")));
  }

  @Test
  void whereNobodyEverIsMinutesAreMinutes() {
    DutyHours never = new DutyHours(week(), Map.of(), d -> true, BERLIN);
    assertTrue(never.isOffHours(at("2026-11-23T09:00")));
    assertEquals(at("2026-11-23T10:00"), never.plus(at("2026-11-23T09:00"), 60));
  }

  /** In the night of 29 March the clock skips from 2 to 3, in that of 25 October it goes back. */
  @Test
  void anHourThatTheClockSkipsDoesNotPass() {
    Map<DayOfWeek, List<Span>> sunday = new EnumMap<>(DayOfWeek.class);
    sunday.put(DayOfWeek.SUNDAY, List.of(new Span(60, 300)));
    DutyHours nights = new DutyHours(sunday, Map.of(), d -> false, BERLIN);
    assertEquals(at("2026-03-29T05:00"), nights.plus(at("2026-03-29T00:00"), 180));
    assertEquals(at("2026-10-25T05:00"), nights.plus(at("2026-10-25T00:00"), 300));
  }

  @Property(tries = 60)
  void asMinutesThatAreCounted(
      @ForAll @IntRange(min = 0, max = 60 * 24 * 60) int start,
      @ForAll @IntRange(min = 1, max = 3_000) int minutes) {
    Instant from = at("2026-10-20T00:00").plus(Duration.ofMinutes(start));
    Instant counted = from;
    int left = minutes;
    while (left > 0) {
      if (!OFFICE.isOffHours(counted)) {
        left--;
      }
      counted = counted.plus(Duration.ofMinutes(1));
    }
    assertEquals(counted, OFFICE.plus(from, minutes));
  }

  @Property(tries = 300)
  void twiceIsAsMuchAsTogether(
      @ForAll @IntRange(min = 0, max = 60 * 24 * 60) int start,
      @ForAll @IntRange(min = 1, max = 2_000) int first,
      @ForAll @IntRange(min = 1, max = 2_000) int second) {
    Instant from = at("2026-10-20T00:00").plus(Duration.ofMinutes(start));
    assertEquals(OFFICE.plus(from, first + second), OFFICE.plus(OFFICE.plus(from, first), second));
  }

  @Test
  void whatGoesOutOutsideOfDuty() {
    Instant day = at("2026-11-23T09:00");
    Instant night = at("2026-11-23T22:00");
    for (OffHoursRule rule : OffHoursRule.values()) {
      assertTrue(rule.letsOut(OFFICE, day, List.of(day)));
      assertTrue(rule.letsOut(OFFICE, day, List.of()));
      assertFalse(rule.letsOut(OFFICE, night, List.of(day)), "approved by day, it waits");
      assertFalse(rule.letsOut(OFFICE, night, List.of()));
    }
    List<Instant> onCall = List.of(day, at("2026-11-23T21:00"));
    assertTrue(OffHoursRule.ON_CALL.letsOut(OFFICE, night, onCall));
    assertFalse(OffHoursRule.WAITS.letsOut(OFFICE, night, onCall));
  }

  private static Map<DayOfWeek, List<Span>> week() {
    Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day :
        List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)) {
      week.put(day, List.of(new Span(780, 960), new Span(480, 720)));
    }
    week.put(DayOfWeek.THURSDAY, List.of(new Span(480, 720), new Span(780, 1080)));
    week.put(DayOfWeek.SUNDAY, List.of(new Span(1380, Span.DAY)));
    return week;
  }

  private static Instant at(String local) {
    return ZonedDateTime.of(java.time.LocalDateTime.parse(local), BERLIN).toInstant();
  }
}
