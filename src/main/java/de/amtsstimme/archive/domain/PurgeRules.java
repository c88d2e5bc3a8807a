package de.amtsstimme.archive.domain;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.tenants.domain.AuthorityState;
import java.time.Instant;

/** When data may be taken out, and when they may be removed: never both. */
public final class PurgeRules {

  private PurgeRules() {}

  /**
   * @throws Refusal EXPORT_PERIOD_OVER
   */
  public static void requireExportable(AuthorityState state, Instant exportUntil, Instant now) {
    if (state == AuthorityState.ENDED && !now.isBefore(exportUntil)) {
      throw new Refusal(ProblemCode.EXPORT_PERIOD_OVER, exportUntil.toString());
    }
  }

  /**
   * @throws Refusal TRANSITION_NOT_ALLOWED before the end, EXPORT_PERIOD_RUNNING until the day
   *     agreed on
   */
  public static void requirePurgeable(AuthorityState state, Instant exportUntil, Instant now) {
    AuthorityState.LIFE_CYCLE.require(state, AuthorityState.PURGED);
    if (now.isBefore(exportUntil)) {
      throw new Refusal(ProblemCode.EXPORT_PERIOD_RUNNING, exportUntil.toString());
    }
  }
}
