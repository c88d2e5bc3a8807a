package de.amtsstimme.contracts.domain;

/** What becomes of hours that would pass the ceiling; the agency's manager says. */
public enum BeyondCeiling {
  REFUSED,
  /** They are kept, and never billed. */
  NOT_BILLABLE
}
