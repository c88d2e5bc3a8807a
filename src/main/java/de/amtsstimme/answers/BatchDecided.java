package de.amtsstimme.answers;

import de.amtsstimme.answers.domain.AnswerState;
import de.amtsstimme.answers.store.EntryTerms;
import de.amtsstimme.answers.store.Revisions;
import de.amtsstimme.approvals.ReadBatch;
import de.amtsstimme.approvals.SubjectDecided;
import de.amtsstimme.approvals.domain.ApprovalState;
import de.amtsstimme.approvals.domain.BatchManifest.Member;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the decision about a batch means for every entry in it: the same as one of its own would.
 */
@ApplicationScoped
public class BatchDecided {

  @Inject Revisions revisions;
  @Inject ReadBatch batches;
  @Inject EntryTerms terms;
  @Inject AuditTrail audit;
  @Inject Event<AnswerChanged> changed;

  void on(@Observes SubjectDecided decided) {
    if (decided.kind() != SubjectKind.ANSWER_BATCH) {
      return;
    }
    List<Member> members = batches.manifest(decided.revisionId()).members();
    List<UUID> answers = members.stream().map(Member::subjectId).toList();
    Map<UUID, AnswerState> before = revisions.lockedStates(answers);
    if (decided.outcome() == ApprovalState.APPROVED) {
      serve(members);
    } else {
      revisions.refused(answers);
    }
    Map<UUID, AnswerState> after = revisions.lockedStates(answers);
    for (Member m : members) {
      audit.record(
          "ANSWER_" + decided.outcome(),
          "ANSWER",
          m.subjectId(),
          Map.of("state", before.get(m.subjectId()).name()),
          Map.of(
              "state", after.get(m.subjectId()).name(),
              "revision", m.revisionId().toString(),
              "batch", decided.subjectId().toString()));
    }
  }

  private void serve(List<Member> members) {
    Map<UUID, UUID> serving = new LinkedHashMap<>();
    members.forEach(m -> serving.put(m.subjectId(), m.revisionId()));
    List<UUID> found = revisions.foundOtherwise(serving);
    revisions.serve(serving);
    terms.rebuild(found);
    changed.fire(new AnswerChanged(serving.keySet()));
  }
}
