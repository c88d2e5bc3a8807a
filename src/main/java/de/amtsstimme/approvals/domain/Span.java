package de.amtsstimme.approvals.domain;

import de.amtsstimme.kernel.domain.Refusal;
import java.time.Duration;
import java.time.Instant;

/** From when until when somebody is away, or on call. Never for what has been. */
public record Span(Instant from, Instant until) {

  /** No span is longer; said in words, too. */
  public record Longest(Duration duration, String inWords) {}

  /**
   * @param from null for now
   * @throws Refusal VALIDATION_FAILED at /until for a time that is over or too long
   */
  public static Span of(Instant from, Instant until, Instant now, Longest longest) {
    Instant begins = from == null || from.isBefore(now) ? now : from;
    if (!until.isAfter(begins) || until.isAfter(begins.plus(longest.duration()))) {
      throw Refusal.invalid(
          "/until", "Ein Ende nach dem Anfang, höchstens " + longest.inWords() + " später.");
    }
    return new Span(begins, until);
  }
}
