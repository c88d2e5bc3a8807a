package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.ChainPlan;
import de.amtsstimme.approvals.domain.Frozen;
import de.amtsstimme.approvals.domain.OpenedRun;
import de.amtsstimme.approvals.domain.StepState;
import de.amtsstimme.approvals.store.Approval;
import de.amtsstimme.approvals.store.ApprovalSteps;
import de.amtsstimme.approvals.store.ApprovalSteps.RunStep;
import de.amtsstimme.approvals.store.Chain;
import de.amtsstimme.approvals.store.Chains;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Sends a frozen revision on its way: the first of the plan in force whose condition holds. The
 * database chooses once more and lays out the steps; the run keeps them, whatever the plan becomes.
 */
@ApplicationScoped
public class OpenApproval {

  @Inject Chains chains;
  @Inject WayOfSubject way;
  @Inject ApprovalSteps steps;
  @Inject OpenStep openStep;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @throws Refusal CHAIN_MISSING
   */
  public OpenedRun open(Frozen subject) {
    return open(subject, caller.personId(), caller.name());
  }

  /**
   * In the name of who submitted it, whoever caused that it begins now.
   *
   * @throws Refusal CHAIN_MISSING, BATCH_TAKES_SEVERAL_WAYS
   */
  OpenedRun open(Frozen subject, UUID openedBy, String openedByName) {
    Chain chain = chains.inForce().orElseThrow(() -> new Refusal(ProblemCode.CHAIN_MISSING));
    ChainPlan.Chosen chosen = way.choose(chains.plan(chain), subject);
    Approval approval =
        new Approval(subject, chain.id(), chosen.number(), openedBy, openedByName, clock.instant());
    rows.add(approval);
    Map<String, Object> after = new LinkedHashMap<>();
    after.put("approval", approval.id().toString());
    after.put("revision", subject.id().toString());
    after.put("contentHash", subject.contentHash());
    after.put("chain", chain.id().toString());
    after.put("path", chosen.path().name());
    audit.record("APPROVAL_OPENED", subject.kind().name(), subject.subjectId(), null, after);
    openStep.begin(approval.id(), first(approval.id()));
    return new OpenedRun(
        approval.id(), approval.revisionId(), approval.contentHash(), approval.state());
  }

  /** As the database laid them out. */
  private RunStep first(UUID approvalId) {
    return steps.list(approvalId).stream()
        .filter(s -> s.state() == StepState.OPEN)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a run without a step"));
  }
}
