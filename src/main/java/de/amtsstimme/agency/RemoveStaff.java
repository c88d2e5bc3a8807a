package de.amtsstimme.agency;

import de.amtsstimme.agency.store.StaffMember;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;

/** Somebody leaves the agency: from the next request on, every authority is closed to them. */
@ApplicationScoped
public class RemoveStaff {

  @Inject Staff staff;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject InstantSource clock;

  /**
   * @throws Refusal LAST_AGENCY_ADMIN, also for the slower one of two who remove each other
   */
  public void remove(StaffMember member) {
    if (member.isAdmin()) {
      rows.oneAtATime("agency-admins");
      if (!staff.hasAdminBesides(member.id())) {
        throw new Refusal(ProblemCode.LAST_AGENCY_ADMIN);
      }
    }
    member.remove(clock.instant());
    rows.flush();
    audit.record(
        "STAFF_REMOVED",
        "STAFF",
        member.id(),
        Map.of("displayName", member.displayName(), "admin", member.isAdmin()),
        null);
  }
}
