package de.amtsstimme.approvals;

import de.amtsstimme.approvals.FreezeRevision.Draft;
import de.amtsstimme.approvals.domain.ChainPlan;
import de.amtsstimme.approvals.domain.ChainPlanRules;
import de.amtsstimme.approvals.domain.Frozen;
import de.amtsstimme.approvals.domain.SubjectContent;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.approvals.store.Chain;
import de.amtsstimme.approvals.store.ChainPlanJson;
import de.amtsstimme.approvals.store.Chains;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A new plan, frozen as it is drafted. It counts for nothing until two approvers adopted it. */
@ApplicationScoped
public class DraftChain {

  @Inject Chains chains;
  @Inject FreezeRevision freezeRevision;
  @Inject DecidablePlan decidable;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @throws Refusal VALIDATION_FAILED for a way that is never taken, no default, a last step that
   *     does not always ask the authority; CHAIN_UNDECIDABLE if a step could never be satisfied by
   *     the people there are
   */
  public Chain draft(ChainPlan plan) {
    ChainPlanRules.requireSound(plan);
    decidable.require(plan);
    rows.oneAtATime("chain");
    UUID id = EntityId.next();
    Frozen frozen =
        freezeRevision.freezeWithoutFacts(
            SubjectKind.CHAIN,
            new Draft(
                id,
                EntityId.next(),
                1,
                new SubjectContent(
                    null, List.of(), null, null, List.of(), ChainPlanJson.body(plan)),
                Set.of()));
    Chain chain =
        new Chain(
            id,
            plan.name(),
            chains.nextNumber(),
            frozen.id(),
            frozen.contentHash(),
            caller.personId(),
            caller.name(),
            clock.instant());
    rows.add(chain);
    audit.record(
        "CHAIN_DRAFTED",
        "CHAIN",
        id,
        null,
        Map.of("name", plan.name(), "contentHash", frozen.contentHash()));
    return chain;
  }
}
