package de.amtsstimme.inquiries;

import de.amtsstimme.approvals.WithdrawApproval;
import de.amtsstimme.approvals.WithdrawApproval.Approved;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.inquiries.domain.ReplyState;
import de.amtsstimme.inquiries.store.Reply;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/**
 * Takes back the approval of a reply's own text. What has not gone out goes back to who wrote it;
 * what has is known from then on as gone out on an approval that was taken back.
 */
@ApplicationScoped
public class WithdrawReply {

  @Inject TenantRows rows;
  @Inject WithdrawApproval withdrawApproval;
  @Inject AuditTrail audit;

  /**
   * @return the withdrawal's id
   * @throws Refusal NOT_APPROVED, CONTENT_CHANGED
   */
  public UUID withdraw(UUID replyId, String contentHash, String reason) {
    Reply reply = rows.getLocked(Reply.class, replyId);
    if (reply.revisionId() == null) {
      throw new Refusal(ProblemCode.NOT_APPROVED);
    }
    UUID id =
        withdrawApproval.withdraw(
            new Approved(SubjectKind.REPLY, replyId, reply.revisionId(), contentHash), reason);
    if (reply.state() == ReplyState.APPROVED) {
      reply.become(ReplyState.RETURNED);
      rows.flush();
      audit.record(
          "REPLY_RETURNED",
          "REPLY",
          replyId,
          Map.of("state", ReplyState.APPROVED.name()),
          Map.of("state", ReplyState.RETURNED.name()));
    }
    return id;
  }
}
