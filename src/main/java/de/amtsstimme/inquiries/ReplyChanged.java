package de.amtsstimme.inquiries;

import de.amtsstimme.approvals.SubjectRewritten;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.inquiries.domain.ReplyState;
import de.amtsstimme.inquiries.store.Replies;
import de.amtsstimme.inquiries.store.Reply;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** An approver changed the reply: given back to its authors, rewritten and submitted, in one. */
@ApplicationScoped
public class ReplyChanged {

  /** Who approves has read it; what blocks is refused to them, too. */
  private static final String TONE_REASON = "Beim Freigeben so geändert.";

  @Inject TenantRows rows;
  @Inject Replies replies;
  @Inject RewriteReply rewriteReply;
  @Inject SubmitReply submitReply;

  void on(@Observes SubjectRewritten rewritten) {
    if (rewritten.kind() != SubjectKind.REPLY) {
      return;
    }
    Reply reply = rows.getLocked(Reply.class, rewritten.subjectId());
    if (!rewritten.revisionId().equals(reply.revisionId())) {
      throw new Refusal(ProblemCode.APPROVAL_CLOSED);
    }
    reply.become(ReplyState.RETURNED);
    rewriteReply.rewrite(reply, rewritten.texts().get(0).text(), null);
    if (rewritten.onBehalfOf() != null) {
      replies.contributed(reply.id(), rewritten.onBehalfOf());
    }
    submitReply.submit(reply.id(), TONE_REASON);
  }
}
