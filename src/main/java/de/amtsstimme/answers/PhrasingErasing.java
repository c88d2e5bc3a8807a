package de.amtsstimme.answers;

import de.amtsstimme.answers.store.Phrasings;
import de.amtsstimme.privacy.InquiriesErasing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A citizen's wording goes with the inquiry; entries that had one are no longer found by it. */
@ApplicationScoped
public class PhrasingErasing {

  @Inject Phrasings phrasings;
  @Inject Event<AnswerChanged> changed;

  void on(@Observes InquiriesErasing erasing) {
    List<UUID> concerned = phrasings.answersWithWordsOf(erasing.inquiryIds());
    if (!concerned.isEmpty()) {
      erasing.afterwards(() -> changed.fire(new AnswerChanged(Set.copyOf(concerned))));
    }
  }
}
