package de.amtsstimme.members;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.members.domain.Standing;
import de.amtsstimme.members.store.Membership;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;

/** Ends somebody's membership: the authority is closed to them from the next request on. */
@ApplicationScoped
public class RemoveMember {

  @Inject KeepAnAdmin keepAnAdmin;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject InstantSource clock;

  /**
   * @throws de.amtsstimme.kernel.domain.Refusal LAST_AUTHORITY_ADMIN
   */
  public void remove(Membership member) {
    Standing before = member.standing();
    keepAnAdmin.check(member, new Standing(before.roles(), before.validity(), true));
    member.remove(clock.instant());
    rows.flush();
    audit.record("MEMBER_REMOVED", "MEMBER", member.id(), Snapshots.of(member), null);
  }
}
