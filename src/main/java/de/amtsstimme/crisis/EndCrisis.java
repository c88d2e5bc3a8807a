package de.amtsstimme.crisis;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.crisis.store.Crises;
import de.amtsstimme.crisis.store.Crisis;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Ends the crisis mode before its time. Runs that began in it go on as they began. */
@ApplicationScoped
public class EndCrisis {

  @Inject TenantRows rows;
  @Inject Crises crises;
  @Inject AuditTrail audit;
  @Inject Caller caller;

  /**
   * @throws Refusal NOT_FOUND, CRISIS_OVER
   */
  public Crisis end(UUID id) {
    rows.oneAtATime("crisis");
    boolean ended = crises.end(id, caller.personId(), caller.name());
    Crisis crisis = rows.get(Crisis.class, id);
    if (!ended) {
      throw new Refusal(ProblemCode.CRISIS_OVER);
    }
    audit.record(
        "CRISIS_ENDED",
        "CRISIS",
        id,
        Map.of("until", crisis.until().toString()),
        Map.of("endedAt", crisis.endedAt().toString()));
    return crisis;
  }
}
