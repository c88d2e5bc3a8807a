package de.amtsstimme.invoices.domain;

import de.amtsstimme.kernel.domain.Transitions;

/**
 * Written by the agency, accepted by the authority exactly as it read it; taken back before that,
 * or given up after it while it is not billed.
 */
public enum ExtraState {
  PROPOSED,
  AGREED,
  WITHDRAWN;

  public static final Transitions<ExtraState> LIFE_CYCLE =
      Transitions.of(ExtraState.class)
          .allow(PROPOSED, AGREED, WITHDRAWN)
          .allow(AGREED, WITHDRAWN)
          .build();
}
