package de.amtsstimme.answers;

import de.amtsstimme.answers.domain.Placeholder;
import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.answers.store.AnswerTexts;
import de.amtsstimme.answers.store.LibraryEntries;
import de.amtsstimme.answers.store.Revisions.Written;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The newest text of an entry, for the person who wrote it and nobody else. */
@ApplicationScoped
public class OwnText {

  /** Nothing of the authority but the words: no sources, no keys, no phrasings. */
  public record Text(
      UUID revisionId,
      String topic,
      String question,
      List<Variant> variants,
      List<Placeholder> placeholders) {}

  @Inject LibraryEntries library;
  @Inject Caller caller;

  /**
   * @throws Refusal UNKNOWN_REFERENCE, NOT_YOUR_TEXT
   */
  public Text get(UUID answerId) {
    Written latest =
        library
            .latest(answerId)
            .orElseThrow(() -> new Refusal(ProblemCode.UNKNOWN_REFERENCE, "answerId"));
    if (!latest.authors().equals(Set.of(caller.personId()))) {
      throw new Refusal(ProblemCode.NOT_YOUR_TEXT);
    }
    return new Text(
        latest.id(),
        latest.topic(),
        latest.question(),
        latest.variants(),
        AnswerTexts.placeholders(latest.placeholders()));
  }
}
