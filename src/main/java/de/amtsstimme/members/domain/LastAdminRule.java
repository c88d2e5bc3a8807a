package de.amtsstimme.members.domain;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Role;
import java.time.Instant;
import java.util.Collection;

/**
 * An authority is never left without an administrator: not today, and not by an end date that comes
 * later. So one without an end date has to stay.
 */
public final class LastAdminRule {

  private LastAdminRule() {}

  /**
   * @param others the authority's other memberships
   * @throws Refusal LAST_AUTHORITY_ADMIN
   */
  public static void check(
      Standing before, Standing after, Collection<Standing> others, Instant now) {
    boolean losesLasting =
        before.keeps(Role.AUTHORITY_ADMIN, now)
            && !after.keeps(Role.AUTHORITY_ADMIN, now)
            && others.stream().noneMatch(o -> o.keeps(Role.AUTHORITY_ADMIN, now));
    boolean losesCurrent =
        before.holds(Role.AUTHORITY_ADMIN, now)
            && !after.holds(Role.AUTHORITY_ADMIN, now)
            && others.stream().noneMatch(o -> o.holds(Role.AUTHORITY_ADMIN, now));
    if (losesLasting || losesCurrent) {
      throw new Refusal(ProblemCode.LAST_AUTHORITY_ADMIN);
    }
  }
}
