package de.amtsstimme.inquiries;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.inquiries.domain.InquiryState;
import de.amtsstimme.inquiries.domain.ReplyState;
import de.amtsstimme.inquiries.store.Inquiry;
import de.amtsstimme.inquiries.store.Replies;
import de.amtsstimme.inquiries.store.Reply;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.privacy.Retaining;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Somebody posted the released text: where and when. With that the citizen is answered. */
@ApplicationScoped
public class RecordPublication {

  @Inject TenantRows rows;
  @Inject Replies replies;
  @Inject Retaining retaining;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @throws Refusal ERASED, TRANSITION_NOT_ALLOWED unless the reply is released and not yet
   *     published
   */
  public Reply record(UUID replyId, String url, Instant publishedAt) {
    retaining.hold();
    Reply reply = rows.getLocked(Reply.class, replyId);
    reply.become(ReplyState.PUBLISHED);
    Replies.Released release =
        replies.released(replyId).orElseThrow(() -> new Refusal(ProblemCode.NOT_APPROVED));
    Instant now = clock.instant();
    Instant at = publishedAt == null ? now : publishedAt;
    if (at.isAfter(now.plusSeconds(300)) || at.isBefore(release.releasedAt().minusSeconds(60))) {
      throw Refusal.invalid(
          "/publishedAt", "Veröffentlicht wird nach der Herausgabe und nicht in der Zukunft.");
    }
    replies.insertPublication(
        EntityId.next(), release.id(), url, at, caller.personId(), caller.name());
    Inquiry inquiry = rows.getLocked(Inquiry.class, reply.inquiryId());
    if (inquiry.state() == InquiryState.IN_PROGRESS) {
      inquiry.answered(now, retaining.eraseAfter(now));
    }
    rows.flush();
    // Without the address: it leads to the citizen, and the trail cannot forget.
    audit.record(
        "REPLY_PUBLISHED",
        "REPLY",
        reply.id(),
        Map.of("state", ReplyState.RELEASED.name()),
        Map.of("state", ReplyState.PUBLISHED.name()));
    return reply;
  }
}
