package de.amtsstimme.inquiries.http;

import de.amtsstimme.answers.TextLengths;
import de.amtsstimme.answers.TextLengths.Measured;
import de.amtsstimme.approvals.FrozenSubjects;
import de.amtsstimme.approvals.ReadWithdrawals;
import de.amtsstimme.approvals.domain.SubjectStanding;
import de.amtsstimme.approvals.domain.Withdrawal;
import de.amtsstimme.inquiries.RenderAnswer;
import de.amtsstimme.inquiries.http.ReplyView.Standing;
import de.amtsstimme.inquiries.store.Holds;
import de.amtsstimme.inquiries.store.Inquiry;
import de.amtsstimme.inquiries.store.Replies;
import de.amtsstimme.inquiries.store.Reply;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Puts replies into the form that leaves. */
@ApplicationScoped
class ReplyViews {

  @Inject Replies replies;
  @Inject Holds holds;
  @Inject FrozenSubjects subjects;
  @Inject ReadWithdrawals withdrawals;
  @Inject TextLengths lengths;
  @Inject TenantRows rows;

  ReplyView of(Reply reply) {
    return ReplyView.of(
        reply,
        replies.released(reply.id()).orElse(null),
        new Standing(
            hash(reply), holds.of(reply), withdrawnAt(reply), measured(reply), rendering(reply)));
  }

  List<ReplyView> ofInquiry(UUID inquiryId) {
    return replies.ofInquiry(inquiryId).stream().map(this::of).toList();
  }

  private String hash(Reply reply) {
    return reply.revisionId() == null
        ? null
        : subjects.find(reply.revisionId()).map(SubjectStanding::contentHash).orElse(null);
  }

  private Instant withdrawnAt(Reply reply) {
    return withdrawals.ofRevision(reply.goesOutAs()).map(Withdrawal::at).orElse(null);
  }

  private static RenderingForm rendering(Reply reply) {
    return reply.rendering() == null ? null : RenderingForm.of(RenderAnswer.read(reply));
  }

  private Measured measured(Reply reply) {
    Inquiry inquiry = rows.get(Inquiry.class, reply.inquiryId());
    return reply.text() == null
        ? null
        : lengths.measure(reply.text(), inquiry.channel().asTextChannel(), reply.kind());
  }
}
