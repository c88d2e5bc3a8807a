package de.amtsstimme.contracts.domain;

import de.amtsstimme.kernel.domain.Transitions;

/**
 * Written by the agency (PROPOSED), accepted by the authority exactly as it read it (IN_FORCE);
 * taken back before that, or ended after it.
 */
public enum ContractState {
  PROPOSED,
  IN_FORCE,
  WITHDRAWN,
  ENDED;

  public static final Transitions<ContractState> LIFE_CYCLE =
      Transitions.of(ContractState.class)
          .allow(PROPOSED, IN_FORCE, WITHDRAWN)
          .allow(IN_FORCE, ENDED)
          .build();
}
