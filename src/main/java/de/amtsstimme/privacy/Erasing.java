package de.amtsstimme.privacy;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.privacy.store.CitizenRows;
import de.amtsstimme.privacy.store.ErasableInquiries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What every erasure does alike: ends what is under way, empties, notes that it was done. */
@ApplicationScoped
class Erasing {

  /** Of setting a hold and erasing, one sees what the other did. */
  static final String ONE_AT_A_TIME = "erasure";

  @Inject TenantRows rows;
  @Inject CitizenRows citizenRows;
  @Inject ErasableInquiries inquiries;
  @Inject AuditTrail audit;
  @Inject Event<InquiriesErasing> erasing;

  /**
   * @param inquiryIds locked, not held
   * @param cause DUE or ON_REQUEST
   * @return rows by table
   */
  Map<String, Integer> erase(List<UUID> inquiryIds, String cause, Instant now) {
    InquiriesErasing event = new InquiriesErasing(inquiryIds, now);
    if (!inquiryIds.isEmpty()) {
      erasing.fire(event);
      rows.flush();
    }
    inquiries.keepPostKeys(inquiryIds);
    Map<String, Integer> counts = citizenRows.erase(inquiryIds, now);
    event.erased();
    inquiryIds.forEach(
        id -> audit.record("INQUIRY_ERASED", "INQUIRY", id, null, Map.of("cause", cause)));
    return counts;
  }
}
