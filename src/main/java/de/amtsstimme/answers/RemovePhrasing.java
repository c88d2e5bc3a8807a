package de.amtsstimme.answers;

import de.amtsstimme.answers.store.Answer;
import de.amtsstimme.answers.store.Phrasings;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Takes a phrasing away that leads to the wrong entry. */
@ApplicationScoped
public class RemovePhrasing {

  @Inject TenantRows rows;
  @Inject Phrasings phrasings;
  @Inject AuditTrail audit;
  @Inject Event<AnswerChanged> changed;

  public void remove(UUID answerId, UUID phrasingId) {
    rows.getLocked(Answer.class, answerId);
    phrasings.delete(phrasingId);
    audit.record(
        "PHRASING_REMOVED", "ANSWER", answerId, Map.of("phrasing", phrasingId.toString()), null);
    changed.fire(new AnswerChanged(answerId));
  }
}
