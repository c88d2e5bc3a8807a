package de.amtsstimme.answers;

import de.amtsstimme.answers.store.Answer;
import de.amtsstimme.answers.store.AnswerRevision;
import de.amtsstimme.answers.store.Revisions;
import de.amtsstimme.answers.store.Revisions.Written;
import de.amtsstimme.approvals.FreezeRevision;
import de.amtsstimme.approvals.FrozenSubjects;
import de.amtsstimme.approvals.OpenApproval;
import de.amtsstimme.approvals.domain.Frozen;
import de.amtsstimme.approvals.domain.OpenedRun;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.tone.CheckSubmission;
import de.amtsstimme.tone.CheckSubmission.Passed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Submission freezes a revision, all its texts together, and sends it through the chain. */
@ApplicationScoped
public class SubmitRevision {

  @Inject TenantRows rows;
  @Inject Revisions revisions;
  @Inject FrozenSubjects subjects;
  @Inject FreezeRevision freezeRevision;
  @Inject OpenApproval openApproval;
  @Inject CheckSubmission checkSubmission;

  /**
   * @param toneReason why what the check of tone warns of is right all the same; may be null
   * @throws Refusal ANSWER_RETIRED, REVISION_FROZEN, ANOTHER_REVISION_WAITS (or what is older would
   *     be served after what is newer), CHAIN_MISSING, TONE_BLOCKED, TONE_REASON_NEEDED
   */
  public OpenedRun submit(UUID answerId, UUID revisionId, String toneReason) {
    Answer answer = rows.getLocked(Answer.class, answerId);
    answer.requireNotRetired();
    AnswerRevision revision = rows.get(AnswerRevision.class, revisionId);
    if (!revision.answerId().equals(answer.id())) {
      throw new Refusal(ProblemCode.NOT_FOUND);
    }
    if (subjects.find(revisionId).isPresent()) {
      throw new Refusal(ProblemCode.REVISION_FROZEN);
    }
    if (!subjects.waiting(SubjectKind.ANSWER, List.of(answerId)).isEmpty()) {
      throw new Refusal(ProblemCode.ANOTHER_REVISION_WAITS);
    }
    Written written = revisions.list(List.of(revisionId)).get(0);
    Passed tone = checkSubmission.require(ToneOfRevision.parts(written), toneReason);
    Frozen frozen = freezeRevision.freeze(SubjectKind.ANSWER, RevisionContent.draft(written));
    checkSubmission.keep(tone);
    answer.submitted();
    rows.flush();
    return openApproval.open(frozen);
  }
}
