package de.amtsstimme.contracts.domain;

import de.amtsstimme.kernel.domain.Transitions;

/** Written by the agency, accepted by the authority exactly as it read it, or taken back. */
public enum AmendmentState {
  PROPOSED,
  IN_FORCE,
  WITHDRAWN;

  public static final Transitions<AmendmentState> LIFE_CYCLE =
      Transitions.of(AmendmentState.class).allow(PROPOSED, IN_FORCE, WITHDRAWN).build();
}
