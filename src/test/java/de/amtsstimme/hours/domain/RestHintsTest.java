package de.amtsstimme.hours.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an employee's hours say about rest; and the minutes of the clock that an entry takes. */
class RestHintsTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final RestHints HINTS = new RestHints(BERLIN, LocalDate.of(2026, 12, 25)::equals);

  @Test
  void anOrdinaryWeekSaysNothing() {
    assertEquals(
        List.of(),
        hints(
            span("2026-11-23T08:00", "2026-11-23T12:00"),
            span("2026-11-23T13:00", "2026-11-23T17:00"),
            span("2026-11-24T08:00", "2026-11-24T16:00")));
  }

  @Test
  void elevenHoursBetweenTwoDays() {
    assertEquals(
        List.of("SHORT_REST 2026-11-24 600"),
        hints(
            span("2026-11-23T18:00", "2026-11-23T22:00"),
            span("2026-11-24T08:00", "2026-11-24T09:00")));
    assertEquals(
        List.of(),
        hints(
            span("2026-11-23T18:00", "2026-11-23T21:00"),
            span("2026-11-24T08:00", "2026-11-24T09:00")));
  }

  /** An evening shift of the same day is none of its own, and one over midnight goes on. */
  @Test
  void aDayIsOneShift() {
    assertEquals(
        List.of("LONG_SHIFT 2026-11-23 660"),
        hints(
            span("2026-11-23T08:00", "2026-11-23T15:00"),
            span("2026-11-23T21:00", "2026-11-24T01:00")));
    assertEquals(
        List.of("SHORT_REST 2026-11-24 480"),
        hints(
            span("2026-11-23T21:00", "2026-11-23T23:59"),
            span("2026-11-24T00:01", "2026-11-24T01:00"),
            span("2026-11-24T09:00", "2026-11-24T10:00")));
  }

  @Test
  void sundaysAndHolidays() {
    assertEquals(
        List.of("SUNDAY 2026-11-22 60"), hints(span("2026-11-21T23:00", "2026-11-22T01:00")));
    assertEquals(
        List.of("HOLIDAY 2026-12-25 60"), hints(span("2026-12-25T10:00", "2026-12-25T11:00")));
  }

  /** The hour that the clock skips was no rest. */
  @Test
  void theNightInSpringIsShorter() {
    assertEquals(
        List.of("SHORT_REST 2026-03-29 630", "SUNDAY 2026-03-29 60"),
        hints(
            span("2026-03-28T18:00", "2026-03-28T21:30"),
            span("2026-03-29T09:00", "2026-03-29T10:00")));
  }

  @Test
  void anEntryTakesAsManyMinutesOfTheClockAsItCounts() {
    MinuteGrid first = MinuteGrid.of(seconds("08:00:30", "08:25:10"));
    MinuteGrid next = MinuteGrid.of(seconds("08:25:10", "08:30:10"));
    assertEquals(first.until(), next.from());
    MinuteGrid brief = MinuteGrid.of(seconds("08:00:50", "08:00:55"));
    assertEquals(60, Duration.between(brief.from(), brief.until()).getSeconds());
  }

  private static WorkSpan seconds(String from, String until) {
    return new WorkSpan(
        Instant.parse("2026-11-23T" + from + "Z"), Instant.parse("2026-11-23T" + until + "Z"));
  }

  private static List<String> hints(WorkSpan... spans) {
    return HINTS.hints(Arrays.asList(spans)).stream()
        .map(h -> h.kind() + " " + h.day() + " " + h.minutes())
        .toList();
  }

  private static WorkSpan span(String from, String until) {
    return new WorkSpan(
        LocalDateTime.parse(from).atZone(BERLIN).toInstant(),
        LocalDateTime.parse(until).atZone(BERLIN).toInstant());
  }
}
