package de.amtsstimme.answers;

import de.amtsstimme.answers.store.Answer;
import de.amtsstimme.answers.store.EntryTerms;
import de.amtsstimme.approvals.SubjectDecided;
import de.amtsstimme.approvals.domain.ApprovalState;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * What a decided approval means for the entry: the approved revision serves from this transaction
 * on.
 */
@ApplicationScoped
public class AnswerDecided {

  @Inject TenantRows rows;
  @Inject EntryTerms terms;
  @Inject AuditTrail audit;
  @Inject Event<AnswerChanged> changed;

  void on(@Observes SubjectDecided decided) {
    if (decided.kind() != SubjectKind.ANSWER) {
      return;
    }
    Answer answer = rows.getLocked(Answer.class, decided.subjectId());
    String before = answer.state().name();
    if (decided.outcome() == ApprovalState.APPROVED) {
      answer.serve(decided.revisionId());
    } else {
      answer.refused();
    }
    rows.flush();
    if (decided.outcome() == ApprovalState.APPROVED) {
      terms.rebuild(answer.id());
      changed.fire(new AnswerChanged(answer.id()));
    }
    audit.record(
        "ANSWER_" + decided.outcome(),
        "ANSWER",
        answer.id(),
        Map.of("state", before),
        Map.of("state", answer.state().name(), "revision", decided.revisionId().toString()));
  }
}
