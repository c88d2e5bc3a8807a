package de.amtsstimme.inquiries;

import de.amtsstimme.answers.ConfirmUnchanged;
import de.amtsstimme.answers.ConfirmUnchanged.Statement;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.inquiries.store.Reply;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * A reply with a text of its own, made from an answer whose source has changed, is held until
 * somebody decides: it is written anew, or an approver confirms that it is still right.
 */
@ApplicationScoped
public class ConfirmReply {

  @Inject TenantRows rows;
  @Inject ConfirmUnchanged confirmUnchanged;

  /**
   * @throws Refusal ERASED, NOT_APPROVED for a reply without a submitted text of its own, and all
   *     of {@link ConfirmUnchanged}
   */
  public Reply confirm(UUID replyId, Statement statement) {
    Reply reply = rows.getLocked(Reply.class, replyId);
    reply.requireText();
    if (reply.revisionId() == null || !reply.state().unreleased()) {
      throw new Refusal(ProblemCode.NOT_APPROVED);
    }
    confirmUnchanged.confirm(SubjectKind.REPLY, reply.id(), reply.revisionId(), statement);
    return reply;
  }
}
