package de.amtsstimme.answers;

import java.util.UUID;

/**
 * Fired in the same transaction whenever what an entry is found by or what of it serves has
 * changed: approved, retired, a phrasing added, removed or erased, topic or tags changed.
 */
public record AnswerChanged(UUID answerId) {}
