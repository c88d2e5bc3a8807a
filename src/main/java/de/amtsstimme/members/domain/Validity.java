package de.amtsstimme.members.domain;

import de.amtsstimme.kernel.domain.Refusal;
import java.time.Instant;

/** From when until when something holds; an open end is null. */
public record Validity(Instant from, Instant until) {

  public boolean holdsAt(Instant now) {
    return !from.isAfter(now) && !endedAt(now);
  }

  public boolean endedAt(Instant now) {
    return until != null && !until.isAfter(now);
  }

  /**
   * @throws Refusal VALIDATION_FAILED at /validUntil for an end that has passed
   */
  public static void requireFutureEnd(Instant until, Instant now) {
    if (until != null && !until.isAfter(now)) {
      throw Refusal.invalid("/validUntil", "Das Ende muss in der Zukunft liegen.");
    }
  }
}
