package de.amtsstimme.timesheets.domain;

import de.amtsstimme.kernel.domain.Transitions;

/**
 * Open while the month is worked; submitted by the agency; confirmed by the authority, or disputed
 * line by line first. Confirmed is the end: what was wrong after all is taken back on a later
 * sheet.
 */
public enum TimeSheetState {
  OPEN,
  SUBMITTED,
  DISPUTED,
  CONFIRMED;

  public static final Transitions<TimeSheetState> LIFE_CYCLE =
      Transitions.of(TimeSheetState.class)
          .allow(OPEN, SUBMITTED)
          .allow(SUBMITTED, CONFIRMED, DISPUTED)
          .allow(DISPUTED, CONFIRMED)
          .build();

  /** Does it say what was frozen? Others count along with what is booked. */
  public boolean standsStill() {
    return this == SUBMITTED || this == CONFIRMED;
  }
}
