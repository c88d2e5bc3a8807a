package de.amtsstimme.approvals;

import java.time.Instant;

/**
 * What holds of the bound authority at a moment and changes the way of a text. Implemented by
 * whoever keeps duty hours and crises; without one, no hour is off hours and there is no crisis.
 */
public interface Circumstances {

  boolean isOffHours(Instant at);

  boolean isCrisis();
}
