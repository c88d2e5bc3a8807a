package de.amtsstimme.members;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.OneTimeLink;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.kernel.identity.Role.Side;
import de.amtsstimme.kernel.tenant.Door;
import de.amtsstimme.kernel.tenant.Door.Redemption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The person who is logged in joins the authority, or the agency, that the one-time link names. */
@ApplicationScoped
public class RedeemInvitation {

  /** What was joined: an authority by its slug, or the agency (null). */
  public record Joined(String tenant, String displayName, Set<Role> roles) {}

  @Inject Door door;
  @Inject Caller caller;
  @Inject AuditTrail audit;

  /**
   * The same person again gets the same answer again.
   *
   * @throws Refusal NOT_FOUND for an unknown, used or expired link, ALREADY_MEMBER, AGENCY_PERSON
   */
  public Joined redeem(String token) {
    UUID row = EntityId.next();
    Redemption redemption = door.redeem(new OneTimeLink(token).hash(), EntityId.next(), row);
    if (redemption == null) {
      throw new Refusal(ProblemCode.NOT_FOUND);
    }
    if (redemption.outcome().equals("ALREADY_MEMBER")) {
      throw new Refusal(ProblemCode.ALREADY_MEMBER);
    }
    if (redemption.outcome().equals("AGENCY_PERSON")) {
      throw new Refusal(ProblemCode.AGENCY_PERSON);
    }
    Set<Role> roles = roles(redemption);
    if (redemption.outcome().equals("REDEEMED")) {
      audit.record(
          "INVITATION_REDEEMED",
          redemption.slug() == null ? "STAFF" : "MEMBER",
          row,
          null,
          Map.of("displayName", redemption.displayName(), "roles", Role.join(roles)));
    }
    return new Joined(redemption.slug(), redemption.displayName(), roles);
  }

  private Set<Role> roles(Redemption redemption) {
    return redemption.slug() == null && caller.side() == Side.AGENCY_ADMIN
        ? EnumSet.of(Role.AGENCY_ADMIN)
        : Role.parse(redemption.roles());
  }
}
