package de.amtsstimme.hours.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Which minutes of the clock an entry takes: from the one in which it began, as many as it counts.
 * Nobody bills one of them twice; entries that follow each other without a gap never share one.
 */
public record MinuteGrid(Instant from, Instant until) {

  public static MinuteGrid of(WorkSpan span) {
    Instant from = span.startedAt().truncatedTo(ChronoUnit.MINUTES);
    return new MinuteGrid(from, from.plus(Duration.ofMinutes(span.minutes())));
  }
}
