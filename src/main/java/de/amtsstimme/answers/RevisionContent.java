package de.amtsstimme.answers;

import de.amtsstimme.answers.store.AnswerTexts;
import de.amtsstimme.answers.store.Revisions.Written;
import de.amtsstimme.approvals.FreezeRevision.Draft;
import de.amtsstimme.approvals.domain.SubjectContent;
import de.amtsstimme.approvals.domain.SubjectFacts.Said;
import java.util.Map;

/** What of a revision is frozen, hashed and approved, however it is submitted. */
final class RevisionContent {

  private RevisionContent() {}

  static Draft draft(Written r) {
    return new Draft(
        r.answerId(),
        r.id(),
        r.number(),
        of(r),
        r.authors(),
        new Said(r.topic(), r.flags(), false, false));
  }

  private static SubjectContent of(Written r) {
    return new SubjectContent(
        r.question(),
        r.variants().stream()
            .map(
                v ->
                    new SubjectContent.Variant(
                        v.language(), v.channel().name(), v.kind().name(), v.text()))
            .toList(),
        AnswerTexts.placeholders(r.placeholders()).stream()
            .map(
                p ->
                    new SubjectContent.Placeholder(
                        p.key(), p.type().name(), p.label(), p.options()))
            .toList(),
        r.validFrom(),
        r.validUntil(),
        r.sources(),
        Map.of("topic", r.topic()));
  }
}
