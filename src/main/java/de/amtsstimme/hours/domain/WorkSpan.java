package de.amtsstimme.hours.domain;

import de.amtsstimme.kernel.domain.Refusal;
import java.time.Duration;
import java.time.Instant;

/** From when to when somebody worked. Begun minutes count whole. */
public record WorkSpan(Instant startedAt, Instant endedAt) {

  public static final Duration LONGEST = Duration.ofHours(24);

  /** Clocks differ a little; hours are not booked ahead all the same. */
  static final Duration AHEAD = Duration.ofMinutes(5);

  /** Before that nobody worked here; a typing error in the year is found. */
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

  /**
   * @throws Refusal VALIDATION_FAILED, naming the time that is wrong
   */
  public void check(Instant now) {
    if (startedAt.isBefore(EARLIEST)) {
      throw Refusal.invalid("/startedAt", "Der Anfang liegt zu weit zurück.");
    }
    if (!endedAt.isAfter(startedAt)) {
      throw Refusal.invalid("/endedAt", "Das Ende muss nach dem Anfang liegen.");
    }
    if (Duration.between(startedAt, endedAt).compareTo(LONGEST) > 0) {
      throw Refusal.invalid("/endedAt", "Höchstens 24 Stunden am Stück; bitte aufteilen.");
    }
    if (endedAt.isAfter(now.plus(AHEAD))) {
      throw Refusal.invalid("/endedAt", "Zeit lässt sich nicht im Voraus buchen.");
    }
  }

  public int minutes() {
    Duration worked = Duration.between(startedAt, endedAt);
    long seconds = worked.getSeconds() + (worked.getNano() > 0 ? 1 : 0);
    return Math.toIntExact((seconds + 59) / 60);
  }
}
