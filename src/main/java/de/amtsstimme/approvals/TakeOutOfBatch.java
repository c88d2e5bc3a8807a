package de.amtsstimme.approvals;

import de.amtsstimme.approvals.ExplainApproval.ExplainedStep;
import de.amtsstimme.approvals.domain.ApprovalState;
import de.amtsstimme.approvals.domain.BatchManifest;
import de.amtsstimme.approvals.domain.Frozen;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.approvals.domain.SubjectState;
import de.amtsstimme.approvals.store.Approval;
import de.amtsstimme.approvals.store.ApprovalBatch;
import de.amtsstimme.approvals.store.ApprovalSteps;
import de.amtsstimme.approvals.store.BatchMembers;
import de.amtsstimme.approvals.store.SubjectHead;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes one text out of a batch while that is open. The rest is another content with another hash,
 * so what was agreed to so far is void and the rest begins anew; the text goes back to who wrote
 * it.
 */
@ApplicationScoped
public class TakeOutOfBatch {

  @Inject TenantRows rows;
  @Inject ApprovalSteps steps;
  @Inject Subjects subjects;
  @Inject BatchMembers members;
  @Inject ExplainApproval explain;
  @Inject OpenBatch openBatch;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;
  @Inject Event<SubjectDecided> decided;

  /**
   * @param contentHash of the batch as the caller read it
   * @throws Refusal APPROVAL_CLOSED, CONTENT_CHANGED, NOT_FOUND, FORBIDDEN for who neither wrote it
   *     nor submitted the batch nor can decide about it now
   */
  public void takeOut(UUID batchId, UUID revisionId, String contentHash, String reason) {
    ApprovalBatch batch = rows.getLocked(ApprovalBatch.class, batchId);
    UUID open =
        steps.openRuns(SubjectKind.ANSWER_BATCH, batchId).stream()
            .findFirst()
            .orElseThrow(() -> new Refusal(ProblemCode.APPROVAL_CLOSED));
    Approval run = rows.getLocked(Approval.class, open);
    if (run.state() != ApprovalState.OPEN) {
      throw new Refusal(ProblemCode.APPROVAL_CLOSED);
    }
    if (!run.contentHash().equals(contentHash)) {
      throw new Refusal(ProblemCode.CONTENT_CHANGED, run.contentHash());
    }
    Frozen before = subjects.get(run.revisionId());
    BatchManifest manifest = members.manifest(before.id());
    BatchManifest rest = manifest.without(revisionId);
    requireConcerned(batch, run, revisionId);
    Instant now = clock.instant();
    members.takeOut(revisionId, caller.name(), reason, now);
    withdraw(run, now);
    record(batch, run, revisionId, rest);
    giveBack(revisionId, now);
    if (rest != null) {
      openBatch.reopen(batch, rest, before.number() + 1);
    }
  }

  private void requireConcerned(ApprovalBatch batch, Approval run, UUID revisionId) {
    List<ExplainedStep> explained = explain.explain(List.of(run)).get(run.id());
    if (!caller.personId().equals(batch.submittedBy())
        && !subjects.contributors(revisionId).contains(caller.personId())
        && !explain.decidableByCaller(run, explained)) {
      throw new Refusal(ProblemCode.FORBIDDEN);
    }
  }

  private void withdraw(Approval run, Instant now) {
    run.close(ApprovalState.WITHDRAWN, now);
    rows.get(SubjectHead.class, run.revisionId()).become(SubjectState.WITHDRAWN, now);
    rows.flush();
  }

  private void giveBack(UUID revisionId, Instant now) {
    rows.getLocked(SubjectHead.class, revisionId).become(SubjectState.RETURNED, now);
    rows.flush();
    Frozen text = subjects.get(revisionId);
    decided.fire(
        new SubjectDecided(text.kind(), text.subjectId(), revisionId, ApprovalState.RETURNED));
  }

  private void record(ApprovalBatch batch, Approval run, UUID revisionId, BatchManifest rest) {
    Map<String, Object> after = new LinkedHashMap<>();
    after.put("approval", run.id().toString());
    after.put("contentHash", run.contentHash());
    after.put("state", ApprovalState.WITHDRAWN.name());
    after.put("takenOut", revisionId.toString());
    after.put("members", rest == null ? 0 : rest.members().size());
    audit.record(
        "BATCH_MEMBER_TAKEN_OUT",
        SubjectKind.ANSWER_BATCH.name(),
        batch.id(),
        Map.of("approval", run.id().toString(), "state", ApprovalState.OPEN.name()),
        after);
  }
}
