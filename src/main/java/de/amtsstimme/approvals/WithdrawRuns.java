package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.ApprovalState;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.approvals.domain.SubjectState;
import de.amtsstimme.approvals.store.Approval;
import de.amtsstimme.approvals.store.ApprovalSteps;
import de.amtsstimme.approvals.store.SubjectHead;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What waits for a decision about a subject ends undecided, because the subject itself has ended.
 * Nobody else is told: whoever calls owns the subject.
 */
@ApplicationScoped
public class WithdrawRuns {

  @Inject TenantRows rows;
  @Inject ApprovalSteps steps;
  @Inject AuditTrail audit;

  /** Before the subject is locked, as those do who decide: else each would wait for the other. */
  public void hold(SubjectKind kind, UUID subjectId) {
    steps.openRuns(kind, subjectId).forEach(id -> rows.getLocked(Approval.class, id));
  }

  /**
   * @param reason a word for the trail, such as ERASED or RETIRED
   */
  public void withdraw(SubjectKind kind, UUID subjectId, String reason, Instant at) {
    steps.openRuns(kind, subjectId).forEach(id -> withdraw(id, reason, at));
  }

  private void withdraw(UUID approvalId, String reason, Instant at) {
    Approval approval = rows.getLocked(Approval.class, approvalId);
    if (approval.state() != ApprovalState.OPEN) {
      return;
    }
    approval.close(ApprovalState.WITHDRAWN, at);
    SubjectHead head = rows.getLocked(SubjectHead.class, approval.revisionId());
    if (head.state() == SubjectState.IN_APPROVAL) {
      head.become(SubjectState.WITHDRAWN, at);
    }
    audit.record(
        "APPROVAL_WITHDRAWN",
        approval.kind().name(),
        approval.subjectId(),
        Map.of("approval", approvalId.toString(), "state", ApprovalState.OPEN.name()),
        Map.of(
            "approval", approvalId.toString(),
            "state", ApprovalState.WITHDRAWN.name(),
            "contentHash", approval.contentHash(),
            "reason", reason));
  }
}
