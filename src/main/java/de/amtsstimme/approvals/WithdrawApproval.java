package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.approvals.domain.SubjectStanding;
import de.amtsstimme.approvals.domain.SubjectState;
import de.amtsstimme.approvals.domain.Withdrawal;
import de.amtsstimme.approvals.store.Withdrawals;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/**
 * Takes an approval back, for good: from this commit on nothing is released on it. Who owns the
 * subject says what follows for it.
 */
@ApplicationScoped
public class WithdrawApproval {

  /** A revision that was approved, with the hash of its content that the caller saw. */
  public record Approved(SubjectKind kind, UUID subjectId, UUID revisionId, String contentHash) {}

  @Inject Withdrawals withdrawals;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject Event<ApprovalWithdrawn> withdrawn;

  /**
   * @return the withdrawal's id
   * @throws Refusal NOT_APPROVED, CONTENT_CHANGED
   */
  public UUID withdraw(Approved approved, String reason) {
    SubjectStanding standing =
        withdrawals
            .standing(approved.revisionId())
            .orElseThrow(() -> new Refusal(ProblemCode.NOT_APPROVED));
    if (!standing.contentHash().equals(approved.contentHash())) {
      throw new Refusal(ProblemCode.CONTENT_CHANGED, standing.contentHash());
    }
    if (standing.state() != SubjectState.APPROVED) {
      throw new Refusal(ProblemCode.NOT_APPROVED);
    }
    UUID id = EntityId.next();
    withdrawals.insert(
        id,
        new Withdrawal(
            id,
            approved.kind(),
            approved.subjectId(),
            approved.revisionId(),
            approved.contentHash(),
            reason,
            caller.name(),
            null),
        caller.personId(),
        caller.name());
    // Without the reason: it may quote a citizen, and the trail cannot forget.
    audit.record(
        "APPROVAL_WITHDRAWN",
        approved.kind().name(),
        approved.subjectId(),
        Map.of("state", SubjectState.APPROVED.name()),
        Map.of(
            "state", SubjectState.WITHDRAWN.name(),
            "revision", approved.revisionId().toString(),
            "contentHash", approved.contentHash()));
    withdrawn.fire(
        new ApprovalWithdrawn(approved.kind(), approved.subjectId(), approved.revisionId()));
    return id;
  }
}
