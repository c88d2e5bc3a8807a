package de.amtsstimme.privacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Fired in the transaction that erases what citizens wrote in these inquiries, before it does.
 * Whoever owns something that is still under way with them ends it now; what has to see the texts
 * gone is done afterwards, in the same transaction.
 */
public final class InquiriesErasing {

  private final List<UUID> inquiryIds;
  private final Instant at;
  private final List<Runnable> afterwards = new ArrayList<>();

  InquiriesErasing(List<UUID> inquiryIds, Instant at) {
    this.inquiryIds = List.copyOf(inquiryIds);
    this.at = at;
  }

  public List<UUID> inquiryIds() {
    return inquiryIds;
  }

  public Instant at() {
    return at;
  }

  /** To be done when everything is erased. */
  public void afterwards(Runnable work) {
    afterwards.add(work);
  }

  void erased() {
    afterwards.forEach(Runnable::run);
  }
}
