package de.amtsstimme.hours.http;

import java.time.Duration;
import java.time.Instant;

/** From when to when hours are looked at; without a word the last 31 days. */
record HintRange(Instant from, Instant until) {

  private static final Duration USUAL = Duration.ofDays(31);

  static HintRange of(Instant from, Instant until, Instant now) {
    Instant end = until == null ? now : until;
    return new HintRange(from == null ? end.minus(USUAL) : from, end);
  }
}
