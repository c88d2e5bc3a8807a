package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.ApprovalState;
import de.amtsstimme.approvals.domain.RunFacts;
import de.amtsstimme.approvals.domain.RunProgress;
import de.amtsstimme.approvals.domain.StepRules;
import de.amtsstimme.approvals.domain.StepRules.Standing;
import de.amtsstimme.approvals.domain.StepState;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.approvals.domain.SubjectState;
import de.amtsstimme.approvals.domain.Verdict;
import de.amtsstimme.approvals.store.Approval;
import de.amtsstimme.approvals.store.ApprovalSteps;
import de.amtsstimme.approvals.store.ApprovalSteps.Decision;
import de.amtsstimme.approvals.store.ApprovalSteps.RunStep;
import de.amtsstimme.approvals.store.BatchMembers;
import de.amtsstimme.approvals.store.SubjectHead;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One person's decision on exactly the content they saw. The run is locked first: of two at once,
 * one sees the other's.
 */
@ApplicationScoped
public class DecideApproval {

  @Inject TenantRows rows;
  @Inject ApprovalSteps steps;
  @Inject BatchMembers members;
  @Inject ExplainApproval explain;
  @Inject Candidates candidates;
  @Inject OpenStep openStep;
  @Inject WhatChanged whatChanged;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;
  @Inject Event<SubjectDecided> decided;

  /**
   * @throws Refusal APPROVAL_CLOSED, CONTENT_CHANGED, FOUR_EYES, NOT_IN_STEP, DECIDED_ALREADY,
   *     AWAY, ONE_PERSON_FOR_TWO
   */
  public Approval decide(UUID approvalId, Verdict verdict, String contentHash, String comment) {
    Approval approval = rows.getLocked(Approval.class, approvalId);
    if (approval.state() != ApprovalState.OPEN) {
      whatChanged.requireNotRewritten(approval);
      throw new Refusal(ProblemCode.APPROVAL_CLOSED);
    }
    whatChanged.requireSame(approval, contentHash);
    List<RunStep> run = steps.list(approvalId);
    RunStep open =
        run.stream()
            .filter(s -> s.state() == StepState.OPEN)
            .findFirst()
            .orElseThrow(() -> new Refusal(ProblemCode.APPROVAL_CLOSED));
    candidates.hold();
    RunFacts facts = explain.facts(approval);
    Standing standing = explain.standingOfCaller(open, facts);
    StepRules.requireDecision(open.facts(), standing, verdict, comment);
    steps.insertDecision(
        approvalId,
        new Decision(
            EntityId.next(),
            open.position(),
            caller.personId(),
            caller.name(),
            standing.onBehalfOf(),
            standing.onBehalfOf() == null ? null : standing.inPlaceOf().personName(),
            verdict,
            contentHash,
            comment,
            clock.instant()));
    record(approval, open, verdict, standing.onBehalfOf());
    advance(
        approval,
        run,
        open,
        RunProgress.of(
            run.stream().map(RunStep::facts).toList(),
            open.facts(),
            verdict,
            facts.approvals(open.position()) + 1));
    return approval;
  }

  private void advance(Approval approval, List<RunStep> run, RunStep open, RunProgress progress) {
    if (progress.step() != StepState.OPEN) {
      steps.become(approval.id(), open.position(), progress.step());
    }
    if (progress.next() > 0) {
      openStep.begin(approval.id(), run.get(progress.next() - 1));
    }
    if (progress.run() != ApprovalState.OPEN) {
      close(approval, progress.run());
    }
  }

  private void close(Approval approval, ApprovalState outcome) {
    approval.close(outcome, clock.instant());
    rows.get(SubjectHead.class, approval.revisionId())
        .become(SubjectState.valueOf(outcome.name()), clock.instant());
    rows.flush();
    if (approval.kind() == SubjectKind.ANSWER_BATCH) {
      settleMembers(approval, SubjectState.valueOf(outcome.name()));
    }
    decided.fire(
        new SubjectDecided(approval.kind(), approval.subjectId(), approval.revisionId(), outcome));
  }

  /** All or none: a member that stands otherwise would make the yes one to something else. */
  private void settleMembers(Approval approval, SubjectState outcome) {
    int expected = members.manifest(approval.revisionId()).members().size();
    int settled = members.settle(approval.subjectId(), outcome, clock.instant());
    if (settled != expected) {
      throw new IllegalStateException(settled + " of " + expected + " members of a batch");
    }
  }

  private void record(Approval approval, RunStep step, Verdict verdict, UUID onBehalfOf) {
    Map<String, Object> after = new LinkedHashMap<>();
    after.put("approval", approval.id().toString());
    after.put("revision", approval.revisionId().toString());
    after.put("contentHash", approval.contentHash());
    after.put("step", step.position());
    after.put("verdict", verdict.name());
    if (onBehalfOf != null) {
      after.put("onBehalfOf", onBehalfOf.toString());
    }
    audit.record("APPROVAL_DECIDED", approval.kind().name(), approval.subjectId(), null, after);
  }
}
