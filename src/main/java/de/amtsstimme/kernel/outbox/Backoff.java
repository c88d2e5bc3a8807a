package de.amtsstimme.kernel.outbox;

import java.time.Duration;

/**
 * Pauses that grow threefold, from half a minute to six hours: ten attempts reach into tomorrow.
 */
final class Backoff {

  static final Duration LONGEST = Duration.ofHours(6);

  private Backoff() {}

  /**
   * @param failures how often it failed by now, from 1
   */
  static Duration pause(Duration first, int failures) {
    Duration pause = first;
    for (int i = 1; i < failures && pause.compareTo(LONGEST) < 0; i++) {
      pause = pause.multipliedBy(3);
    }
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }
}
