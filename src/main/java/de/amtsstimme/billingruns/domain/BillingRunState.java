package de.amtsstimme.billingruns.domain;

import java.time.Instant;

/** How far a run is; never stored, always derived. */
public enum BillingRunState {
  /** Finds out what is due. */
  PREPARING,
  RUNNING,
  ENDED,
  /** In some authority it could not even be found out what is due; the server's log says why. */
  GAVE_UP;

  public static BillingRunState of(Instant preparedAt, Instant endedAt) {
    if (endedAt != null) {
      return preparedAt == null ? GAVE_UP : ENDED;
    }
    return preparedAt == null ? PREPARING : RUNNING;
  }
}
