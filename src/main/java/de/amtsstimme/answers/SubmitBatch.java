package de.amtsstimme.answers;

import de.amtsstimme.answers.domain.AnswerState;
import de.amtsstimme.answers.store.Revisions;
import de.amtsstimme.answers.store.Revisions.Written;
import de.amtsstimme.approvals.FreezeRevision;
import de.amtsstimme.approvals.FrozenSubjects;
import de.amtsstimme.approvals.OpenBatch;
import de.amtsstimme.approvals.domain.Frozen;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.tone.CheckSubmission;
import de.amtsstimme.tone.CheckSubmission.Passed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Drafts of several entries are frozen, each by itself, and sent through the chain as one: one
 * decision, one hash over all of their hashes.
 */
@ApplicationScoped
public class SubmitBatch {

  @Inject Revisions revisions;
  @Inject FrozenSubjects subjects;
  @Inject FreezeRevision freezeRevision;
  @Inject OpenBatch openBatch;
  @Inject CheckSubmission checkSubmission;
  @Inject AuditTrail audit;

  /**
   * @param toneReason why what the check of tone warns of is right all the same; may be null
   * @return the batch
   * @throws Refusal UNKNOWN_REFERENCE, REVISION_FROZEN, ANOTHER_REVISION_WAITS,
   *     TRANSITION_NOT_ALLOWED, CHAIN_MISSING, TONE_BLOCKED, TONE_REASON_NEEDED, VALIDATION_FAILED
   *     for two revisions of one entry
   */
  public UUID submit(String name, List<UUID> revisionIds, String toneReason) {
    Set<UUID> wanted = new HashSet<>(revisionIds);
    List<Written> drafts = revisions.listLocked(wanted);
    if (drafts.size() != wanted.size()) {
      throw new Refusal(ProblemCode.UNKNOWN_REFERENCE, "revisions");
    }
    requireDrafts(drafts);
    Passed tone =
        checkSubmission.require(
            drafts.stream().flatMap(d -> ToneOfRevision.parts(d).stream()).toList(), toneReason);
    List<Frozen> frozen =
        freezeRevision.freezeAll(
            SubjectKind.ANSWER, drafts.stream().map(RevisionContent::draft).toList());
    checkSubmission.keep(tone);
    revisions.submitted(drafts.stream().map(Written::answerId).toList());
    UUID batch = EntityId.next();
    openBatch.open(batch, name, frozen);
    frozen.forEach(f -> record(batch, f));
    return batch;
  }

  private void requireDrafts(List<Written> drafts) {
    if (!subjects.submitted(drafts.stream().map(Written::id).toList()).isEmpty()) {
      throw new Refusal(ProblemCode.REVISION_FROZEN);
    }
    List<UUID> entries = drafts.stream().map(Written::answerId).toList();
    if (!subjects.waiting(SubjectKind.ANSWER, entries).isEmpty()) {
      throw new Refusal(ProblemCode.ANOTHER_REVISION_WAITS);
    }
    for (Written draft : drafts) {
      // One that serves goes on serving while its next revision is decided.
      if (draft.answerState() != AnswerState.APPROVED) {
        AnswerState.LIFE_CYCLE.require(draft.answerState(), AnswerState.IN_APPROVAL);
      }
    }
  }

  private void record(UUID batch, Frozen f) {
    audit.record(
        "ANSWER_SUBMITTED_IN_BATCH",
        "ANSWER",
        f.subjectId(),
        null,
        Map.of(
            "batch", batch.toString(),
            "revision", f.id().toString(),
            "contentHash", f.contentHash()));
  }
}
