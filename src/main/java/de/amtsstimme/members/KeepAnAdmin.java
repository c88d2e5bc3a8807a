package de.amtsstimme.members;

import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.members.domain.LastAdminRule;
import de.amtsstimme.members.domain.Standing;
import de.amtsstimme.members.store.Membership;
import de.amtsstimme.members.store.Memberships;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Asks the last-administrator rule, one change at a time: two administrators who remove each other
 * at once must not both succeed.
 */
@ApplicationScoped
class KeepAnAdmin {

  @Inject Memberships memberships;
  @Inject TenantRows rows;
  @Inject InstantSource clock;

  void check(Membership member, Standing after) {
    if (!member.roles().contains(Role.AUTHORITY_ADMIN)) {
      return;
    }
    rows.oneAtATime("authority-admins");
    Instant now = clock.instant();
    List<Standing> others =
        memberships.listHolding(Role.AUTHORITY_ADMIN, now).stream()
            .filter(m -> !m.id().equals(member.id()))
            .map(Membership::standing)
            .toList();
    LastAdminRule.check(member.standing(), after, others, now);
  }
}
