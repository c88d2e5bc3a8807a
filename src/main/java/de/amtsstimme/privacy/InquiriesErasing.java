package de.amtsstimme.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Fired in the transaction that erases what citizens wrote in these inquiries, before it does.
 * Whoever owns something that is still under way with them ends it now.
 */
public record InquiriesErasing(List<UUID> inquiryIds, Instant at) {

  public InquiriesErasing {
    inquiryIds = List.copyOf(inquiryIds);
  }
}
