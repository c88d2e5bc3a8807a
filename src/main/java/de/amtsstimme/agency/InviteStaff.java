package de.amtsstimme.agency;

import de.amtsstimme.agency.store.StaffInvitation;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.OneTimeLink;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.mail.Letter;
import de.amtsstimme.kernel.mail.Letter.Link;
import de.amtsstimme.kernel.mail.Mails;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Makes the one-time link with which somebody joins the agency. */
@ApplicationScoped
public class InviteStaff {

  /** The invitation and the secret that only this answer knows. */
  public record Invited(StaffInvitation invitation, OneTimeLink link) {}

  /** The agency has no settings of its own yet. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  @Inject Mails mails;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @param email where the link is to go, or null
   */
  public Invited invite(String displayName, boolean admin, String email) {
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
    if (email != null) {
      mails.send("staff-invitation:" + invitation.id(), letter(invitation, link, email));
    }
    return new Invited(invitation, link);
  }

  private static Letter letter(StaffInvitation invitation, OneTimeLink link, String email) {
    return new Letter(
        email,
        invitation.displayName(),
        Mails.text("staff.subject"),
        List.of(Mails.text("staff.text", Mails.day(invitation.expiresAt(), ZONE))),
        List.of(new Link(Mails.text("invitation.link"), link.path())),
        Mails.text("staff.why"));
  }
}
