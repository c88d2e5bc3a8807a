package de.amtsstimme.deadletters.http;

import de.amtsstimme.kernel.http.Representation;
import de.amtsstimme.kernel.outbox.OutboxMessage;
import de.amtsstimme.kernel.outbox.OutboxState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Nachricht, die nicht hinausging: alles außer ihrem Inhalt.")
public record DeadLetterView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Art der Nachricht.", examples = "MAIL") String kind,
    @Schema(
            description =
                "DEAD: aufgegeben; PENDING: wieder unterwegs; DELIVERED: zugestellt; DROPPED: verworfen.",
            examples = "DEAD")
        OutboxState state,
    @Schema(description = "So oft wurde es versucht.", examples = "10") int attempts,
    @Schema(
            description = "Art des letzten Fehlers, oder warum sie verworfen wurde.",
            examples = "ConnectException",
            nullable = true)
        String lastError,
    @Schema(description = "Entstanden am.", examples = "2026-11-22T08:00:00Z") Instant createdAt,
    @Schema(
            description = "Aufgegeben, zugestellt oder verworfen am.",
            examples = "2026-11-23T05:00:00Z",
            nullable = true)
        Instant settledAt)
    implements Representation {

  static DeadLetterView of(OutboxMessage m) {
    return new DeadLetterView(
        m.id(), m.kind(), m.state(), m.attempts(), m.lastError(), m.createdAt(), m.settledAt());
  }

  /** A page of them. */
  @Schema(name = "DeadLetterPage", description = "Eine Seite nicht zugestellter Nachrichten.")
  public record DeadLetterPage(
      @Schema(description = "Die Nachrichten, neueste zuerst.") List<DeadLetterView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}
}
