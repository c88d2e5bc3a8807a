package de.amtsstimme.approvals;

import java.time.Instant;

/**
 * The bound authority's working time. Implemented by whoever keeps duty hours; without one, every
 * minute is working time.
 */
public interface WorkingTime {

  /** The moment at which so many minutes of working time have passed. */
  Instant plus(Instant start, int minutes);
}
