package de.amtsstimme.billingruns.domain;

/** What came of one period of a contract. Whatever is not pending stays so. */
public enum BillingItemState {
  PENDING,
  /** The authority has not confirmed everything yet; a later run bills it. */
  WAITING,
  /** Could be issued like that: a run that only checks ends there. */
  CHECKED,
  ISSUED,
  /** Somebody else billed it meanwhile. */
  SETTLED,
  FAILED
}
