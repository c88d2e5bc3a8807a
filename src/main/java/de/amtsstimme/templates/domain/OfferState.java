package de.amtsstimme.templates.domain;

import de.amtsstimme.kernel.domain.Transitions;

/** A text on offer, until somebody in the authority has decided. */
public enum OfferState {
  OFFERED,
  TAKEN,
  DECLINED;

  public static final Transitions<OfferState> LIFE_CYCLE =
      Transitions.of(OfferState.class).allow(OFFERED, TAKEN, DECLINED).build();
}
