package de.amtsstimme.answers;

import de.amtsstimme.answers.store.Answer;
import de.amtsstimme.answers.store.AnswerRevision;
import de.amtsstimme.answers.store.AnswerTexts;
import de.amtsstimme.approvals.FreezeRevision;
import de.amtsstimme.approvals.FrozenSubjects;
import de.amtsstimme.approvals.OpenApproval;
import de.amtsstimme.approvals.domain.Frozen;
import de.amtsstimme.approvals.domain.OpenedRun;
import de.amtsstimme.approvals.domain.SubjectContent;
import de.amtsstimme.approvals.domain.SubjectContent.SourceRef;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Submission freezes a revision, all its texts together, and sends it through the chain. */
@ApplicationScoped
public class SubmitRevision {

  @Inject TenantRows rows;
  @Inject AnswerTexts texts;
  @Inject FrozenSubjects subjects;
  @Inject FreezeRevision freezeRevision;
  @Inject OpenApproval openApproval;

  /**
   * @throws Refusal ANSWER_RETIRED, REVISION_FROZEN, CHAIN_MISSING
   */
  public OpenedRun submit(UUID answerId, UUID revisionId) {
    Answer answer = rows.getLocked(Answer.class, answerId);
    answer.requireNotRetired();
    AnswerRevision revision = rows.get(AnswerRevision.class, revisionId);
    if (!revision.answerId().equals(answer.id())) {
      throw new Refusal(ProblemCode.NOT_FOUND);
    }
    if (subjects.find(revisionId).isPresent()) {
      throw new Refusal(ProblemCode.REVISION_FROZEN);
    }
    Frozen frozen =
        freezeRevision.freeze(
            SubjectKind.ANSWER,
            answer.id(),
            revision.id(),
            revision.number(),
            content(answer, revision),
            Set.of(revision.writtenBy()));
    answer.submitted();
    rows.flush();
    return openApproval.open(frozen);
  }

  private SubjectContent content(Answer answer, AnswerRevision revision) {
    return new SubjectContent(
        revision.question(),
        texts.variants(revision.id()).stream()
            .map(
                v ->
                    new SubjectContent.Variant(
                        v.language(), v.channel().name(), v.kind().name(), v.text()))
            .toList(),
        AnswerTexts.placeholders(revision.placeholders()).stream()
            .map(
                p ->
                    new SubjectContent.Placeholder(
                        p.key(), p.type().name(), p.label(), p.options()))
            .toList(),
        revision.validFrom(),
        revision.validUntil(),
        texts.citations(revision.id()).stream()
            .map(c -> new SourceRef(c.sourceId(), c.versionId()))
            .toList(),
        Map.of("topic", answer.topic()));
  }
}
