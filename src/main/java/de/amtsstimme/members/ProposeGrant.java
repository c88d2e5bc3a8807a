package de.amtsstimme.members;

import de.amtsstimme.agency.Staff;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.kernel.identity.Role.Side;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.members.domain.GrantRules;
import de.amtsstimme.members.domain.RoleRules;
import de.amtsstimme.members.domain.Validity;
import de.amtsstimme.members.store.AgencyGrant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The agency proposes one of its people to the bound authority. Nothing opens before it accepts.
 */
@ApplicationScoped
public class ProposeGrant {

  /** Whom, as what, from when until when; both times may be null. */
  public record Proposal(UUID staffId, Set<Role> roles, Instant validFrom, Instant validUntil) {}

  @Inject Staff staff;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @throws Refusal GRANT_EXISTS; FORBIDDEN for somebody who acts for the authority, because nobody
   *     proposes to their own side; UNKNOWN_REFERENCE
   */
  public AgencyGrant propose(Proposal proposal) {
    if (caller.side() == Side.AUTHORITY) {
      throw new Refusal(ProblemCode.FORBIDDEN);
    }
    Instant now = clock.instant();
    RoleRules.requireSide(proposal.roles(), Side.AGENCY);
    Validity validity = GrantRules.proposed(proposal.validFrom(), proposal.validUntil(), now);
    Staff.Person person = staff.getReferenced(proposal.staffId(), "staffId");
    makeRoom(person.personId(), now);
    AgencyGrant grant =
        new AgencyGrant(person.personId(), person.displayName(), caller.personId(), now);
    grant.allow(proposal.roles(), validity);
    rows.add(grant);
    audit.record("GRANT_PROPOSED", "GRANT", grant.id(), null, Snapshots.of(grant, now));
    return grant;
  }

  /** One grant at a time for each person; one that expired is closed, to make room for the next. */
  private void makeRoom(UUID personId, Instant now) {
    rows.oneAtATime("grant:" + personId);
    rows.page(
            AgencyGrant.class,
            "e.personId = :person and e.endedAt is null",
            Map.of("person", personId),
            null,
            1)
        .forEach(
            current -> {
              if (!current.state(now).isOver()) {
                throw new Refusal(ProblemCode.GRANT_EXISTS);
              }
              current.end(caller.personId(), now);
              rows.flush();
            });
  }
}
