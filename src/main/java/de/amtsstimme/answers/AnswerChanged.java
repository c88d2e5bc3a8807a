package de.amtsstimme.answers;

import java.util.Set;
import java.util.UUID;

/**
 * Fired in the same transaction whenever what entries are found by or what of them serves has
 * changed: approved, retired, a phrasing added, removed or erased, topic or tags changed. What
 * changes many entries at once fires once.
 */
public record AnswerChanged(Set<UUID> answerIds) {

  public AnswerChanged {
    answerIds = Set.copyOf(answerIds);
  }

  public AnswerChanged(UUID answerId) {
    this(Set.of(answerId));
  }
}
