package de.amtsstimme.approvals.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.amtsstimme.approvals.domain.Span.Longest;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SpanTest {

  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final Longest DAY = new Longest(Duration.ofDays(1), "ein Tag");

  @Test
  void itBeginsNowAtTheEarliest() {
    Instant until = NOW.plusSeconds(60);
    Span fromNow = new Span(NOW, until);
    assertEquals(fromNow, Span.of(null, until, NOW, DAY));
    assertEquals(fromNow, Span.of(NOW.minusSeconds(1), until, NOW, DAY));
    Instant later = NOW.plusSeconds(30);
    assertEquals(new Span(later, until), Span.of(later, until, NOW, DAY));
  }

  @Test
  void itEndsAfterItBeginsAndIsNotTooLong() {
    Instant begins = NOW.plusSeconds(30);
    Instant last = begins.plus(DAY.duration());
    assertEquals(new Span(begins, last), Span.of(begins, last, NOW, DAY));
    for (Instant wrong : new Instant[] {last.plusNanos(1), begins, NOW.minusSeconds(9)}) {
      Refusal refusal = assertThrows(Refusal.class, () -> Span.of(begins, wrong, NOW, DAY));
      assertEquals(ProblemCode.VALIDATION_FAILED, refusal.code());
    }
  }
}
