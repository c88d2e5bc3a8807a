package de.amtsstimme.answers;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.privacy.ErasedInquiries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** For those who keep a citizen's words beside the inquiry that they came with. */
@ApplicationScoped
public class CitizensWords {

  @Inject ErasedInquiries erased;

  /**
   * The inquiry is there and is not erased before the end of the transaction: words kept of an
   * erased one would never be erased again.
   *
   * @param inquiryId null for words that are no citizen's
   * @throws Refusal UNKNOWN_REFERENCE, ERASED
   */
  public void requireThere(UUID inquiryId) {
    if (inquiryId == null) {
      return;
    }
    if (erased
        .holdErased(inquiryId)
        .orElseThrow(() -> new Refusal(ProblemCode.UNKNOWN_REFERENCE, "inquiryId"))) {
      throw new Refusal(ProblemCode.ERASED);
    }
  }
}
