package de.amtsstimme.inquiries;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.inquiries.domain.InquiryChannel;
import de.amtsstimme.inquiries.store.Inquiry;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.privacy.ErasedInquiries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes a citizen's question in. The same external id on the same channel is the same inquiry,
 * however often it is delivered, also after it was erased.
 */
@ApplicationScoped
public class RecordInquiry {

  /** A question as it came in. */
  public record Incoming(
      InquiryChannel channel,
      String externalId,
      String text,
      String authorHandle,
      boolean complaint,
      Instant receivedAt) {}

  /** The inquiry, and whether it was there before. */
  public record Recorded(Inquiry inquiry, boolean existing) {}

  @Inject TenantRows rows;
  @Inject NativeSql sql;
  @Inject ErasedInquiries erased;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  public Recorded record(Incoming in) {
    Optional<Inquiry> existing = in.externalId() == null ? Optional.empty() : findExisting(in);
    if (existing.isPresent()) {
      return new Recorded(existing.get(), true);
    }
    Instant now = clock.instant();
    Inquiry inquiry =
        new Inquiry(
            in.channel(),
            in.externalId(),
            in.text(),
            in.authorHandle(),
            in.complaint(),
            in.receivedAt() == null ? now : in.receivedAt(),
            caller.personId(),
            now);
    rows.add(inquiry);
    audit.record(
        "INQUIRY_RECORDED", "INQUIRY", inquiry.id(), null, Map.of("channel", in.channel().name()));
    return new Recorded(inquiry, false);
  }

  /** Two deliveries at the same moment: the second waits for the first and finds its inquiry. */
  private Optional<Inquiry> findExisting(Incoming in) {
    rows.oneAtATime("inquiry:" + in.channel() + ":" + in.externalId());
    return sql.first(
            "select id from inquiry where tenant_id = bound_tenant() and channel = ? and"
                + " external_id = ?",
            r -> (UUID) r[0],
            in.channel().name(),
            in.externalId())
        .or(() -> erased.byExternalId(in.channel().name(), in.externalId()))
        .map(id -> rows.get(Inquiry.class, id));
  }
}
