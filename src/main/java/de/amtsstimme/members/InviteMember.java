package de.amtsstimme.members;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.OneTimeLink;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.kernel.identity.Role.Side;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.members.domain.RoleRules;
import de.amtsstimme.members.domain.Validity;
import de.amtsstimme.members.store.Invitation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;

/** Makes the one-time link with which somebody becomes a member of the bound authority. */
@ApplicationScoped
public class InviteMember {

  /** What the membership will say. Department, end and the address for the link may be null. */
  public record Offer(
      String displayName, String department, Set<Role> roles, Instant validUntil, String email) {}

  /** The invitation and the secret that only this answer knows. */
  public record Invited(Invitation invitation, OneTimeLink link) {}

  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;
  @Inject InvitationMail mail;

  public Invited invite(Offer offer) {
    Instant now = clock.instant();
    RoleRules.requireSide(offer.roles(), Side.AUTHORITY);
    Validity.requireFutureEnd(offer.validUntil(), now);
    OneTimeLink link = OneTimeLink.create();
    Invitation invitation =
        new Invitation(link, offer.displayName(), offer.validUntil(), caller.personId(), now);
    invitation.offer(offer.roles(), offer.department());
    rows.add(invitation);
    audit.record("MEMBER_INVITED", "INVITATION", invitation.id(), null, Snapshots.of(invitation));
    if (offer.email() != null) {
      mail.send(invitation, link, offer.email());
    }
    return new Invited(invitation, link);
  }
}
