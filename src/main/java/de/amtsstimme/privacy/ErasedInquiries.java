package de.amtsstimme.privacy;

import de.amtsstimme.privacy.store.ErasableInquiries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For those who meet something again that was erased. */
@ApplicationScoped
public class ErasedInquiries {

  @Inject ErasableInquiries inquiries;

  /** The erased inquiry that a channel delivers once more: it is known, and does not come back. */
  public Optional<UUID> byExternalId(String channel, String externalId) {
    return inquiries.byPostKey(channel, externalId);
  }

  /**
   * Held until the end of the transaction: words kept of an inquiry that is erased meanwhile would
   * never be erased again.
   *
   * @return whether its words are gone; empty if there is no such inquiry
   */
  public Optional<Boolean> holdErased(UUID inquiryId) {
    return inquiries.holdErased(inquiryId);
  }
}
