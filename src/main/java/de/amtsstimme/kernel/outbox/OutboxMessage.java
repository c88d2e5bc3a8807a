package de.amtsstimme.kernel.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * What may be seen of a message: nothing of its content.
 *
 * @param lastError a class of error, or why it was dropped; null while nothing went wrong
 * @param settledAt null while it is on its way
 */
public record OutboxMessage(
    UUID id,
    String kind,
    OutboxState state,
    int attempts,
    String lastError,
    Instant createdAt,
    Instant settledAt) {}
