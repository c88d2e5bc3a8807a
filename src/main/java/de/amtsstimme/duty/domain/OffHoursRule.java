package de.amtsstimme.duty.domain;

import java.time.Instant;

/** What becomes, outside the hours of duty, of a text that is neither unchanged nor a rendering. */
public enum OffHoursRule {
  /** It waits for the next hours of duty. */
  WAITS,
  /** It goes out once somebody has approved it outside the hours of duty: who is on call. */
  ON_CALL;

  /**
   * @param lastApproved when the last yes to it was said, or null
   */
  public boolean letsOut(DutyHours hours, Instant now, Instant lastApproved) {
    if (!hours.isOffHours(now)) {
      return true;
    }
    return this == ON_CALL && lastApproved != null && hours.isOffHours(lastApproved);
  }
}
