package de.amtsstimme.members.domain;

import java.time.Instant;

/**
 * How far a grant is: proposed by the agency, accepted by the authority, ended by it, or over on
 * its date. Follows from the dates; nothing has to run for it.
 */
public enum GrantState {
  PROPOSED,
  ACTIVE,
  ENDED,
  EXPIRED;

  /** An end that came after the agreed one does not change that it was over by then. */
  public static GrantState of(Validity validity, Instant acceptedAt, Instant endedAt, Instant now) {
    if (validity.endedAt(endedAt == null ? now : endedAt)) {
      return EXPIRED;
    }
    if (endedAt != null) {
      return ENDED;
    }
    return acceptedAt == null ? PROPOSED : ACTIVE;
  }

  public boolean isOver() {
    return this == ENDED || this == EXPIRED;
  }
}
