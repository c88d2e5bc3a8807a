package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.Frozen;
import de.amtsstimme.approvals.domain.OpenedRun;
import de.amtsstimme.approvals.domain.StepRules;
import de.amtsstimme.approvals.domain.StepRules.Candidate;
import de.amtsstimme.approvals.domain.StepState;
import de.amtsstimme.approvals.store.Approval;
import de.amtsstimme.approvals.store.ApprovalSteps;
import de.amtsstimme.approvals.store.ApprovalSteps.RunStep;
import de.amtsstimme.approvals.store.Chain;
import de.amtsstimme.approvals.store.Chains;
import de.amtsstimme.approvals.store.Chains.ChainStep;
import de.amtsstimme.approvals.store.Subjects;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Sends a frozen revision on its way through the chain in force. The run keeps the steps as they
 * are now, whatever the chain becomes.
 */
@ApplicationScoped
public class OpenApproval {

  @Inject Chains chains;
  @Inject Subjects subjects;
  @Inject ApprovalSteps steps;
  @Inject Candidates candidates;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;
  @Inject Event<StepOpened> stepOpened;

  /**
   * @throws Refusal CHAIN_MISSING
   */
  public OpenedRun open(Frozen subject) {
    return open(subject, caller.personId(), caller.name());
  }

  /** In the name of who submitted it, whoever caused that it begins now. */
  OpenedRun open(Frozen subject, UUID openedBy, String openedByName) {
    Chain chain = chains.inForce().orElseThrow(() -> new Refusal(ProblemCode.CHAIN_MISSING));
    Instant now = clock.instant();
    Approval approval = new Approval(subject, chain.id(), openedBy, openedByName, now);
    rows.add(approval);
    Set<UUID> contributors = subjects.contributors(subject.id());
    List<RunStep> run =
        chains.steps(chain.id()).stream().map(s -> begun(s, contributors, now)).toList();
    steps.insert(approval.id(), run);
    audit.record(
        "APPROVAL_OPENED",
        subject.kind().name(),
        subject.subjectId(),
        null,
        Map.of(
            "approval", approval.id().toString(),
            "revision", subject.id().toString(),
            "contentHash", subject.contentHash(),
            "chain", chain.id().toString()));
    stepOpened.fire(new StepOpened(approval.id(), 1, run.get(0).dueAt()));
    return new OpenedRun(
        approval.id(), approval.revisionId(), approval.contentHash(), approval.state());
  }

  private RunStep begun(ChainStep s, Set<UUID> contributors, Instant now) {
    List<Candidate> eligible =
        candidates.list().stream()
            .filter(c -> !contributors.contains(c.personId()))
            .filter(c -> s.department() == null || s.department().equals(c.department()))
            .toList();
    boolean first = s.position() == 1;
    Instant due =
        first && s.deadlineMinutes() != null ? now.plusSeconds(60L * s.deadlineMinutes()) : null;
    return new RunStep(
        s.position(),
        s.name(),
        s.mode(),
        StepRules.needed(s.mode(), s.needed(), eligible),
        s.department(),
        first ? StepState.OPEN : StepState.WAITING,
        due);
  }
}
