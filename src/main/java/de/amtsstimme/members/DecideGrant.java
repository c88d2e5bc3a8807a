package de.amtsstimme.members;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.members.domain.GrantRules;
import de.amtsstimme.members.store.AgencyGrant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** The authority decides on the access of the agency's people: accepts, shortens, ends it. */
@ApplicationScoped
public class DecideGrant {

  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @param accepted true to accept, null to leave it
   * @param validUntil an earlier end, or null to leave it
   * @throws Refusal TRANSITION_NOT_ALLOWED for a grant that is over
   */
  public void change(AgencyGrant grant, Boolean accepted, Instant validUntil) {
    Instant now = clock.instant();
    if (Boolean.FALSE.equals(accepted)) {
      throw Refusal.invalid("/accepted", "Nur true. Ablehnen oder beenden: DELETE.");
    }
    GrantRules.requireOpen(grant.state(now));
    Map<String, Object> before = Snapshots.of(grant, now);
    if (validUntil != null) {
      grant.hold(GrantRules.shortened(grant.validity(), validUntil, now));
    }
    boolean accepts = accepted != null && grant.acceptedAt() == null;
    if (accepts) {
      grant.accept(caller.personId(), now);
    }
    rows.flush();
    if (accepts || validUntil != null) {
      String action = accepts ? "GRANT_ACCEPTED" : "GRANT_SHORTENED";
      audit.record(action, "GRANT", grant.id(), before, Snapshots.of(grant, now));
    }
  }

  /**
   * @throws Refusal TRANSITION_NOT_ALLOWED for a grant that is over
   */
  public void end(AgencyGrant grant) {
    Instant now = clock.instant();
    GrantRules.requireOpen(grant.state(now));
    Map<String, Object> before = Snapshots.of(grant, now);
    grant.end(caller.personId(), now);
    rows.flush();
    audit.record("GRANT_ENDED", "GRANT", grant.id(), before, Snapshots.of(grant, now));
  }
}
