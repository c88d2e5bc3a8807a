package de.amtsstimme.inquiries;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.inquiries.store.Inquiry;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Says of an inquiry whether somebody complains: replies are then looked at for sympathy. */
@ApplicationScoped
public class MarkComplaint {

  @Inject TenantRows rows;
  @Inject AuditTrail audit;

  public Inquiry locked(UUID id) {
    return rows.getLocked(Inquiry.class, id);
  }

  public void mark(Inquiry inquiry, boolean complaint) {
    if (inquiry.complaint() == complaint) {
      return;
    }
    inquiry.mark(complaint);
    rows.flush();
    audit.record(
        "INQUIRY_MARKED",
        "INQUIRY",
        inquiry.id(),
        Map.of("complaint", !complaint),
        Map.of("complaint", complaint));
  }
}
