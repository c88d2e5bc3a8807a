package de.amtsstimme.kernel.outbox;

import de.amtsstimme.kernel.domain.Transitions;

/** Where a message stands. Only a dead one comes back, by the decision of a person. */
public enum OutboxState {
  PENDING,
  DELIVERED,
  DEAD,
  DROPPED;

  public static final Transitions<OutboxState> LIFE_CYCLE =
      Transitions.of(OutboxState.class)
          .allow(PENDING, DELIVERED, DEAD, DROPPED)
          .allow(DEAD, PENDING, DROPPED)
          .build();
}
