package de.amtsstimme.inquiries;

import de.amtsstimme.approvals.EndErased;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.inquiries.domain.ClosureReason;
import de.amtsstimme.inquiries.domain.InquiryState;
import de.amtsstimme.inquiries.domain.ReplyState;
import de.amtsstimme.inquiries.store.Inquiry;
import de.amtsstimme.inquiries.store.Replies;
import de.amtsstimme.inquiries.store.Reply;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.privacy.InquiriesErasing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What an erasure means for the work: an inquiry without its text is closed, a reply without its
 * text is no longer in approval.
 */
@ApplicationScoped
public class InquiryErasing {

  @Inject TenantRows rows;
  @Inject Replies replies;
  @Inject EndErased endErased;
  @Inject TenantScope scope;

  void on(@Observes InquiriesErasing erasing) {
    List<UUID> ids = replies.ofInquiries(erasing.inquiryIds()).stream().map(Reply::id).toList();
    for (UUID id : ids) {
      Reply reply = rows.getLocked(Reply.class, id);
      if (reply.state() == ReplyState.IN_APPROVAL) {
        reply.become(ReplyState.RETURNED);
      }
    }
    endErased.end(SubjectKind.REPLY, ids, erasing.at());
    LocalDate today = LocalDate.ofInstant(erasing.at(), scope.zone());
    for (UUID id : erasing.inquiryIds()) {
      Inquiry inquiry = rows.getLocked(Inquiry.class, id);
      if (inquiry.state() != InquiryState.CLOSED) {
        inquiry.close(
            inquiry.state() == InquiryState.ANSWERED
                ? ClosureReason.ANSWERED
                : ClosureReason.ERASED,
            erasing.at(),
            today);
      }
    }
  }
}
