package de.amtsstimme.answers;

import de.amtsstimme.answers.WriteAnswer.Draft;
import de.amtsstimme.answers.domain.Channel;
import de.amtsstimme.answers.domain.MessageKind;
import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.answers.store.Answer;
import de.amtsstimme.answers.store.AnswerRevision;
import de.amtsstimme.answers.store.AnswerTexts;
import de.amtsstimme.answers.store.Revisions;
import de.amtsstimme.answers.store.Revisions.Written;
import de.amtsstimme.approvals.SubjectRewritten;
import de.amtsstimme.approvals.domain.SubjectContent.SourceRef;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * An approver changed an answer: a further revision, by them and everyone who wrote the old one.
 */
@ApplicationScoped
public class AnswerRewritten {

  /** Who approves has read it; what blocks is refused to them, too. */
  private static final String TONE_REASON = "Beim Freigeben so geändert.";

  @Inject TenantRows rows;
  @Inject Revisions revisions;
  @Inject WriteAnswer writeAnswer;
  @Inject SubmitRevision submitRevision;

  void on(@Observes SubjectRewritten rewritten) {
    if (rewritten.kind() != SubjectKind.ANSWER) {
      return;
    }
    Answer answer = rows.getLocked(Answer.class, rewritten.subjectId());
    Written old = revisions.list(List.of(rewritten.revisionId())).get(0);
    answer.refused();
    rows.flush();
    AnswerRevision revision =
        writeAnswer.revise(
            answer,
            new Draft(
                old.question(),
                rewritten.texts().stream()
                    .map(
                        t ->
                            new Variant(
                                t.language(),
                                Channel.valueOf(t.channel()),
                                MessageKind.valueOf(t.kind()),
                                t.text()))
                    .toList(),
                AnswerTexts.placeholders(old.placeholders()),
                old.sources().stream().map(SourceRef::sourceId).toList(),
                old.validFrom(),
                old.validUntil(),
                old.flags()));
    revisions.addCoauthors(revision.id(), old.authors());
    if (rewritten.onBehalfOf() != null) {
      revisions.addCoauthors(revision.id(), List.of(rewritten.onBehalfOf()));
    }
    submitRevision.submit(answer.id(), revision.id(), TONE_REASON);
  }
}
