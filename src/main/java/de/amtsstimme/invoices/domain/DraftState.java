package de.amtsstimme.invoices.domain;

import de.amtsstimme.kernel.domain.Transitions;

/** A draft, until there is an invoice or until it is thrown away. */
public enum DraftState {
  OPEN,
  ISSUED,
  DISCARDED;

  public static final Transitions<DraftState> LIFE_CYCLE =
      Transitions.of(DraftState.class).allow(OPEN, ISSUED, DISCARDED).build();
}
