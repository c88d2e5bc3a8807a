package de.amtsstimme.members;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.Patched;
import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.kernel.identity.Role.Side;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.members.domain.RoleRules;
import de.amtsstimme.members.domain.Standing;
import de.amtsstimme.members.domain.Validity;
import de.amtsstimme.members.store.Membership;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

/** Changes what somebody is and may do in the bound authority, from their next request on. */
@ApplicationScoped
public class UpdateMember {

  /** The properties that can be changed; null means unchanged, a department of "" none. */
  public record Changes(
      String displayName, String department, Set<Role> roles, Instant validUntil) {}

  @Inject KeepAnAdmin keepAnAdmin;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject InstantSource clock;

  /**
   * @throws de.amtsstimme.kernel.domain.Refusal LAST_AUTHORITY_ADMIN
   */
  public void update(Membership member, Changes changes) {
    Set<Role> roles = either(changes.roles(), member.roles());
    Validity validity =
        new Validity(
            member.validity().from(), either(changes.validUntil(), member.validity().until()));
    RoleRules.requireSide(roles, Side.AUTHORITY);
    Validity.requireFutureEnd(changes.validUntil(), clock.instant());
    keepAnAdmin.check(member, new Standing(roles, validity, member.isRemoved()));
    Map<String, Object> before = Snapshots.of(member);
    member.describe(
        either(changes.displayName(), member.displayName()),
        Patched.text(changes.department(), member.department()));
    member.allow(roles, validity);
    rows.flush();
    audit.record("MEMBER_CHANGED", "MEMBER", member.id(), before, Snapshots.of(member));
  }

  private static <T> T either(T changed, T current) {
    return changed != null ? changed : current;
  }
}
