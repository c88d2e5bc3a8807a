package de.amtsstimme.deadletters;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.outbox.DeadLetters;
import de.amtsstimme.kernel.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Somebody has a message that was given up tried again, or lets it go. */
@ApplicationScoped
public class DecideDeadLetter {

  @Inject DeadLetters deadLetters;
  @Inject AuditTrail audit;

  /**
   * @throws de.amtsstimme.kernel.domain.Refusal NOT_FOUND, TRANSITION_NOT_ALLOWED
   */
  public OutboxMessage replay(UUID id) {
    OutboxMessage message = deadLetters.replay(id);
    record("DEAD_LETTER_REPLAYED", message);
    return message;
  }

  /**
   * @throws de.amtsstimme.kernel.domain.Refusal NOT_FOUND, TRANSITION_NOT_ALLOWED
   */
  public OutboxMessage discard(UUID id) {
    OutboxMessage message = deadLetters.discard(id);
    record("DEAD_LETTER_DISCARDED", message);
    return message;
  }

  private void record(String action, OutboxMessage message) {
    audit.record(
        action,
        "OUTBOX_MESSAGE",
        message.id(),
        Map.of("state", "DEAD"),
        Map.of("kind", message.kind(), "state", message.state().name()));
  }
}
