package de.amtsstimme.answers;

import de.amtsstimme.answers.store.Answer;
import de.amtsstimme.approvals.WithdrawRuns;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Takes an entry out of service for good. A release under way ends before, a later one fails. */
@ApplicationScoped
public class RetireAnswer {

  @Inject TenantRows rows;
  @Inject WithdrawRuns withdrawRuns;
  @Inject AuditTrail audit;
  @Inject Event<AnswerChanged> changed;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @throws Refusal TRANSITION_NOT_ALLOWED for one that is retired already
   */
  public void retire(UUID answerId, String reason) {
    withdrawRuns.hold(SubjectKind.ANSWER, answerId);
    Answer answer = rows.getLocked(Answer.class, answerId);
    String before = answer.state().name();
    Instant now = clock.instant();
    answer.retire(reason, caller.name(), now);
    rows.flush();
    withdrawRuns.withdraw(SubjectKind.ANSWER, answer.id(), "RETIRED", now);
    rows.flush();
    audit.record(
        "ANSWER_RETIRED",
        "ANSWER",
        answer.id(),
        Map.of("state", before),
        Map.of("state", answer.state().name(), "reason", reason));
    changed.fire(new AnswerChanged(answer.id()));
  }
}
