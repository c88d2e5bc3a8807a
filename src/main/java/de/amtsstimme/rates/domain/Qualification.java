package de.amtsstimme.rates.domain;

/** What somebody of the agency is able to do; rates may differ by it. */
public enum Qualification {
  ASSISTANT,
  PROFESSIONAL,
  SENIOR,
  EXPERT
}
