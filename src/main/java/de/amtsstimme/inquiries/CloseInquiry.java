package de.amtsstimme.inquiries;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.inquiries.domain.ClosureReason;
import de.amtsstimme.inquiries.domain.InquiryState;
import de.amtsstimme.inquiries.store.Inquiry;
import de.amtsstimme.inquiries.store.Replies;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.privacy.Retaining;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Ends the work on an inquiry and sets the day on which the citizen's data is erased. */
@ApplicationScoped
public class CloseInquiry {

  @Inject TenantRows rows;
  @Inject Replies replies;
  @Inject Retaining retaining;
  @Inject AuditTrail audit;
  @Inject InstantSource clock;

  /**
   * @throws Refusal INQUIRY_CLOSED, INQUIRY_HAS_OPEN_REPLY
   */
  public Inquiry close(UUID inquiryId, ClosureReason reason) {
    retaining.hold();
    Inquiry inquiry = rows.getLocked(Inquiry.class, inquiryId);
    if (inquiry.state() == InquiryState.CLOSED) {
      throw new Refusal(ProblemCode.INQUIRY_CLOSED);
    }
    if (replies.ofInquiry(inquiryId).stream().anyMatch(r -> r.state().underWay())) {
      throw new Refusal(ProblemCode.INQUIRY_HAS_OPEN_REPLY);
    }
    if (reason == ClosureReason.ERASED) {
      throw Refusal.invalid("/reason", "ERASED entsteht durch Löschen, nicht durch Abschließen.");
    }
    if (reason == ClosureReason.ANSWERED && inquiry.state() != InquiryState.ANSWERED) {
      throw Refusal.invalid(
          "/reason",
          "ANSWERED nur, wenn eine Antwort veröffentlicht ist. Sonst den zutreffenden Grund angeben.");
    }
    String before = inquiry.state().name();
    Instant now = clock.instant();
    inquiry.close(reason, now, retaining.eraseAfter(now));
    rows.flush();
    audit.record(
        "INQUIRY_CLOSED",
        "INQUIRY",
        inquiry.id(),
        Map.of("state", before),
        Map.of("state", "CLOSED", "reason", reason.name()));
    return inquiry;
  }
}
