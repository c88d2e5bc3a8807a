package de.amtsstimme.rates.domain;

/**
 * In steps of how many minutes time is billed, and what is brought up to such a step.
 *
 * @param unit 1, 5, 6 or 15 minutes
 */
public record Rounding(int unit, Scope scope) {

  /** What is rounded up. */
  public enum Scope {
    /** Every entry by itself, when it is booked. */
    PER_ENTRY,
    /** One person's minutes of one activity on one day, together, on the time sheet. */
    PER_DAY
  }

  /** Up to the next step; never less. */
  public int up(int minutes) {
    return Math.floorDiv(minutes + unit - 1, unit) * unit;
  }
}
