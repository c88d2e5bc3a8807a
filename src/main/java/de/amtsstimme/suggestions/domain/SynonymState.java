package de.amtsstimme.suggestions.domain;

import de.amtsstimme.kernel.domain.Transitions;

/**
 * Where a set of synonyms stands with the words that were written last. Those that were approved
 * before count on while a change of them waits or was sent back.
 */
public enum SynonymState {
  IN_APPROVAL,
  APPROVED,
  /** Sent back or turned down: to be written anew. */
  RETURNED,
  /** The approval was taken back; nothing of it counts any more. */
  WITHDRAWN;

  public static final Transitions<SynonymState> LIFE_CYCLE =
      Transitions.of(SynonymState.class)
          .allow(IN_APPROVAL, APPROVED, RETURNED)
          .allow(APPROVED, IN_APPROVAL, WITHDRAWN)
          .allow(RETURNED, IN_APPROVAL)
          .build();
}
