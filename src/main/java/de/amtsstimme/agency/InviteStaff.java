package de.amtsstimme.agency;

import de.amtsstimme.agency.store.StaffInvitation;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.OneTimeLink;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;

/** Makes the one-time link with which somebody joins the agency. */
@ApplicationScoped
public class InviteStaff {

  /** The invitation and the secret that only this answer knows. */
  public record Invited(StaffInvitation invitation, OneTimeLink link) {}

  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  public Invited invite(String displayName, boolean admin) {
    OneTimeLink link = OneTimeLink.create();
    StaffInvitation invitation =
        new StaffInvitation(link, displayName, admin, caller.personId(), clock.instant());
    rows.add(invitation);
    audit.record(
        "STAFF_INVITED",
        "STAFF_INVITATION",
        invitation.id(),
        null,
        Map.of("displayName", displayName, "admin", admin));
    return new Invited(invitation, link);
  }
}
