package de.amtsstimme.inquiries;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Fired in the transaction from which on, or from a later instant on, replies cannot go out that
 * were on their way.
 *
 * @param sourceId what they rest on and what has changed; null when the answer that they repeat no
 *     longer serves
 * @param step tells changes of the same source apart; 0 without one
 * @param confirmers who can say that the text of one of them is still right
 * @param writers of each reply: who can write another one
 */
public record RepliesHeld(
    UUID sourceId, int step, Instant from, Set<UUID> confirmers, Map<UUID, Set<UUID>> writers) {}
