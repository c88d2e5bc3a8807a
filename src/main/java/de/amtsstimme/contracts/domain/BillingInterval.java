package de.amtsstimme.contracts.domain;

/** How often is billed what was confirmed. */
public enum BillingInterval {
  MONTHLY,
  QUARTERLY,
  AT_THE_END
}
