package de.amtsstimme.archive.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.tenants.domain.AuthorityState;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** At no moment both, and after the end always one of the two. */
class PurgeRulesTest {

  private static final Instant DAY = Instant.parse("2027-02-20T08:00:00Z");

  @Test
  void theDayDecides() {
    String states = "";
    for (AuthorityState state : AuthorityState.values()) {
      for (long second : new long[] {-1, 0}) {
        Instant now = DAY.plusSeconds(second);
        states +=
            state
                + (second < 0 ? " before: " : " after: ")
                + outcome(() -> PurgeRules.requireExportable(state, DAY, now))
                + " "
                + outcome(() -> PurgeRules.requirePurgeable(state, DAY, now))
                + "\n";
      }
    }
    assertEquals(
        """
        ONBOARDING before: yes TRANSITION_NOT_ALLOWED
        ONBOARDING after: yes TRANSITION_NOT_ALLOWED
        ACTIVE before: yes TRANSITION_NOT_ALLOWED
        ACTIVE after: yes TRANSITION_NOT_ALLOWED
        SUSPENDED before: yes TRANSITION_NOT_ALLOWED
        SUSPENDED after: yes TRANSITION_NOT_ALLOWED
        ENDED before: yes EXPORT_PERIOD_RUNNING
        ENDED after: EXPORT_PERIOD_OVER yes
        PURGED before: yes TRANSITION_NOT_ALLOWED
        PURGED after: yes TRANSITION_NOT_ALLOWED
        """,
        states);
  }

  private static String outcome(Runnable rule) {
    try {
      rule.run();
      return "yes";
    } catch (Refusal refusal) {
      return refusal.code().name();
    }
  }
}
