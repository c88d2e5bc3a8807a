package de.amtsstimme.answers;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Fired in the transaction in which a source changed that texts rest on.
 *
 * @param step tells changes of the same source apart
 * @param from when they cannot be used any more
 * @param confirmers who can say that a text is still right
 */
public record AnswersWentStale(UUID sourceId, int step, Instant from, Set<UUID> confirmers) {}
