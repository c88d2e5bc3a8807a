package de.amtsstimme.crisis;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.crisis.store.Halt;
import de.amtsstimme.crisis.store.Halts;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Lets the work go on. What was approved before is judged anew by the gate, each when it goes. */
@ApplicationScoped
public class LiftHalt {

  @Inject TenantRows rows;
  @Inject Halts halts;
  @Inject AuditTrail audit;
  @Inject Caller caller;

  /**
   * @throws Refusal NOT_FOUND, HALT_OVER
   */
  public Halt lift(UUID id) {
    rows.oneAtATime("halt");
    boolean lifted = halts.lift(id, caller.personId(), caller.name());
    Halt halt = rows.get(Halt.class, id);
    if (!lifted) {
      throw new Refusal(ProblemCode.HALT_OVER);
    }
    audit.record("HALT_LIFTED", "HALT", id, Map.of("halted", true), Map.of("halted", false));
    return halt;
  }
}
