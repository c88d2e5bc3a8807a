package de.amtsstimme.answers;

import de.amtsstimme.answers.ConfirmUnchanged.Statement;
import de.amtsstimme.answers.store.Answer;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Confirms the revision that serves. */
@ApplicationScoped
public class ConfirmAnswer {

  @Inject TenantRows rows;
  @Inject ConfirmUnchanged confirmUnchanged;

  /**
   * @throws Refusal NOT_APPROVED without a serving revision, and all of {@link ConfirmUnchanged}
   */
  public void confirm(UUID answerId, Statement statement) {
    Answer answer = rows.getLocked(Answer.class, answerId);
    answer.requireNotRetired();
    if (answer.currentRevisionId() == null) {
      throw new Refusal(ProblemCode.NOT_APPROVED);
    }
    confirmUnchanged.confirm(
        SubjectKind.ANSWER, answer.id(), answer.currentRevisionId(), statement);
  }
}
