package de.amtsstimme.kernel.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

  private static final Duration FIRST = Duration.ofSeconds(30);

  @Test
  void pausesGrowFromHalfAMinuteToSixHours() {
    assertEquals(
        List.of("PT30S", "PT1M30S", "PT4M30S", "PT13M30S", "PT40M30S", "PT2H1M30S", "PT6H", "PT6H"),
        IntStream.rangeClosed(1, 8)
            .mapToObj(failures -> Backoff.pause(FIRST, failures).toString())
            .toList());
  }

  /** A server that is down for a night and a morning loses nothing. */
  @Test
  void tenAttemptsReachOverAWorkingDay() {
    Duration all =
        IntStream.rangeClosed(1, 9)
            .mapToObj(failures -> Backoff.pause(FIRST, failures))
            .reduce(Duration.ZERO, Duration::plus);
    assertTrue(all.compareTo(Duration.ofHours(20)) > 0, all.toString());
  }

  @Test
  void manyFailuresDoNotOverflow() {
    assertEquals(Backoff.LONGEST, Backoff.pause(FIRST, 100_000));
  }
}
