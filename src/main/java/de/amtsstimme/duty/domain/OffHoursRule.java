package de.amtsstimme.duty.domain;

import java.time.Instant;
import java.util.Collection;

/** What becomes, outside the hours of duty, of a text that is neither unchanged nor a rendering. */
public enum OffHoursRule {
  /** It waits for the next hours of duty. */
  WAITS,
  /** It goes out once who is on call has approved it outside the hours of duty. */
  ON_CALL;

  /**
   * @param onCallApproved when those on call said yes to it
   */
  public boolean letsOut(DutyHours hours, Instant now, Collection<Instant> onCallApproved) {
    if (!hours.isOffHours(now)) {
      return true;
    }
    return this == ON_CALL && onCallApproved.stream().anyMatch(hours::isOffHours);
  }
}
