package de.amtsstimme.privacy;

import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.privacy.domain.Person;
import de.amtsstimme.privacy.domain.SubjectChannel;
import de.amtsstimme.privacy.store.ErasableInquiries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A person as they are known here: by the handle, however it is spelled. */
@ApplicationScoped
class Persons {

  @Inject ErasableInquiries inquiries;

  /**
   * @throws Refusal VALIDATION_FAILED for a handle of which nothing is left
   */
  Person get(SubjectChannel channel, String author) {
    return inquiries
        .normalHandle(author)
        .map(handle -> new Person(channel, handle))
        .orElseThrow(() -> Refusal.invalid("/author", "Bitte den Namen oder die Kennung angeben."));
  }
}
