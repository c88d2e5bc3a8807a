package de.amtsstimme.tenants.domain;

import de.amtsstimme.kernel.domain.Transitions;

/** The life of an authority here: set up, at work, resting, ended, and its data removed. */
public enum AuthorityState {
  ONBOARDING,
  ACTIVE,
  SUSPENDED,
  ENDED,
  PURGED;

  public static final Transitions<AuthorityState> LIFE_CYCLE =
      Transitions.of(AuthorityState.class)
          .allow(ONBOARDING, ACTIVE, ENDED)
          .allow(ACTIVE, SUSPENDED, ENDED)
          .allow(SUSPENDED, ACTIVE, ENDED)
          .allow(ENDED, PURGED)
          .build();
}
