package de.amtsstimme.answers;

import de.amtsstimme.answers.store.Answer;
import de.amtsstimme.approvals.FrozenSubjects;
import de.amtsstimme.approvals.WithdrawApproval;
import de.amtsstimme.approvals.WithdrawApproval.Approved;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes back the approval of the revision that serves: the entry serves no more until another
 * revision is approved.
 */
@ApplicationScoped
public class WithdrawAnswer {

  @Inject TenantRows rows;
  @Inject WithdrawApproval withdrawApproval;
  @Inject FrozenSubjects subjects;
  @Inject AuditTrail audit;
  @Inject Event<AnswerChanged> changed;

  /**
   * @return the withdrawal's id
   * @throws Refusal NOT_APPROVED, CONTENT_CHANGED
   */
  public UUID withdraw(UUID answerId, String contentHash, String reason) {
    UUID serving = rows.get(Answer.class, answerId).currentRevisionId();
    if (serving == null) {
      throw new Refusal(ProblemCode.NOT_APPROVED);
    }
    // The revision's head first, then the entry: the order in which a release takes them.
    UUID withdrawal =
        withdrawApproval.withdraw(
            new Approved(SubjectKind.ANSWER, answerId, serving, contentHash), reason);
    Answer answer = rows.getLocked(Answer.class, answerId);
    String before = answer.state().name();
    boolean anotherWaits = !subjects.waiting(SubjectKind.ANSWER, List.of(answerId)).isEmpty();
    answer.withdrawn(serving, anotherWaits);
    rows.flush();
    audit.record(
        "ANSWER_WITHDRAWN",
        "ANSWER",
        answerId,
        Map.of("state", before),
        Map.of("state", answer.state().name(), "revision", serving.toString()));
    changed.fire(new AnswerChanged(answerId));
    return withdrawal;
  }
}
