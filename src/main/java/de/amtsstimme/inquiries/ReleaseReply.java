package de.amtsstimme.inquiries;

import de.amtsstimme.approvals.FrozenSubjects;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.inquiries.domain.ReplyState;
import de.amtsstimme.inquiries.store.Replies;
import de.amtsstimme.inquiries.store.Replies.NewRelease;
import de.amtsstimme.inquiries.store.Reply;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/**
 * Hands exactly the approved text over for posting. Whether it may go is decided by the gate in the
 * database, at this moment.
 */
@ApplicationScoped
public class ReleaseReply {

  @Inject TenantRows rows;
  @Inject Replies replies;
  @Inject FrozenSubjects subjects;
  @Inject OffHours offHours;
  @Inject AuditTrail audit;
  @Inject Caller caller;

  /**
   * @throws Refusal ERASED, NOT_APPROVED, RELEASED_ALREADY, OFF_HOURS, NOT_RELEASABLE,
   *     ANSWER_NOT_USABLE
   */
  public Reply release(UUID replyId) {
    Reply reply = rows.getLocked(Reply.class, replyId);
    reply.requireText();
    switch (reply.state()) {
      case RELEASED, PUBLISHED -> throw new Refusal(ProblemCode.RELEASED_ALREADY);
      case APPROVED -> {
        offHours.requireDutyFor(reply);
        letOut(reply);
      }
      default -> throw new Refusal(ProblemCode.NOT_APPROVED);
    }
    reply.become(ReplyState.RELEASED);
    rows.flush();
    return reply;
  }

  private void letOut(Reply reply) {
    boolean ownRevision = reply.revisionId() != null;
    UUID revisionId = ownRevision ? reply.revisionId() : reply.answerRevisionId();
    String contentHash = subjects.get(revisionId).contentHash();
    replies.insert(
        new NewRelease(
            EntityId.next(),
            reply.id(),
            ownRevision ? "REPLY" : reply.basis().name(),
            revisionId,
            contentHash,
            reply.language(),
            reply.channel().name(),
            reply.kind().name(),
            reply.text(),
            ownRevision ? null : reply.rendering(),
            caller.personId(),
            caller.name()));
    audit.record(
        "REPLY_RELEASED",
        "REPLY",
        reply.id(),
        Map.of("state", ReplyState.APPROVED.name()),
        Map.of(
            "state",
            ReplyState.RELEASED.name(),
            "revision",
            revisionId.toString(),
            "contentHash",
            contentHash));
  }
}
