package de.amtsstimme.hours.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkSpanTest {

  private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-11-22T08:00:00Z, 2026-11-22T08:00:01Z, 1",
    "2026-11-22T08:00:00Z, 2026-11-22T08:00:00.000001Z, 1",
    "2026-11-22T08:00:00Z, 2026-11-22T08:01:00Z, 1",
    "2026-11-22T08:00:00Z, 2026-11-22T08:01:00.000001Z, 2",
    "2026-11-22T08:00:00Z, 2026-11-22T08:25:00Z, 25",
    "2026-11-21T08:00:00Z, 2026-11-22T08:00:00Z, 1440"
  })
  void begunMinutesCountWhole(Instant start, Instant end, int minutes) {
    WorkSpan span = new WorkSpan(start, end);
    assertDoesNotThrow(() -> span.check(NOW));
    assertEquals(minutes, span.minutes());
  }

  @Test
  void theNightTheClocksGoBackHasTwentyFiveHours() {
    WorkSpan shift =
        new WorkSpan(Instant.parse("2026-10-24T22:00:00Z"), Instant.parse("2026-10-25T05:00:00Z"));
    assertEquals(7 * 60, shift.minutes());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22T08:00:00Z, 2026-11-22T08:00:00Z, /endedAt",
    "2026-11-22T08:00:00Z, 2026-11-22T07:59:59Z, /endedAt",
    "2026-11-21T08:00:00Z, 2026-11-22T08:00:00.000001Z, /endedAt",
    "2026-11-22T17:00:00Z, 2026-11-22T18:05:00.000001Z, /endedAt",
    "1999-12-31T23:59:59Z, 2000-01-01T00:10:00Z, /startedAt"
  })
  void refusesWhatNobodyCanHaveWorked(Instant start, Instant end, String pointer) {
    Refusal refusal = assertThrows(Refusal.class, () -> new WorkSpan(start, end).check(NOW));
    assertEquals(ProblemCode.VALIDATION_FAILED, refusal.code());
    assertEquals(pointer, refusal.errors().get(0).pointer());
  }

  @Test
  void toleratesAClockThatIsFiveMinutesFast() {
    assertDoesNotThrow(() -> new WorkSpan(NOW, NOW.plusSeconds(300)).check(NOW));
  }

  private static WorkSpan span(String start, String end) {
    return new WorkSpan(
        Instant.parse("2026-11-22T" + start + "Z"), Instant.parse("2026-11-22T" + end + "Z"));
  }
}
