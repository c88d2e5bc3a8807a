package de.amtsstimme.answers;

import de.amtsstimme.answers.domain.Placeholder;
import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.answers.store.AnswerTexts;
import de.amtsstimme.answers.store.Revisions.Written;
import de.amtsstimme.tone.CheckSubmission.Part;
import de.amtsstimme.tone.CheckTone.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The texts of a revision as the check of tone wants them. They are parts: greetings come later.
 */
final class ToneOfRevision {

  private ToneOfRevision() {}

  static List<Part> parts(Written r) {
    Set<String> places =
        AnswerTexts.placeholders(r.placeholders()).stream()
            .map(Placeholder::key)
            .collect(Collectors.toSet());
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < r.variants().size(); i++) {
      parts.add(
          new Part(r.id(), "/variants/" + i + "/text", asked(r, r.variants().get(i), places)));
    }
    return parts;
  }

  private static Asked asked(Written r, Variant v, Set<String> places) {
    return new Asked(
        v.text(),
        v.channel().name(),
        v.kind().name(),
        v.language(),
        r.topic(),
        false,
        false,
        false,
        places);
  }
}
