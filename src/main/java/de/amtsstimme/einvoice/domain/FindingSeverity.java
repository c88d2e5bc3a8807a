package de.amtsstimme.einvoice.domain;

/** How much a finding matters. */
public enum FindingSeverity {
  /** Nobody accepts the document. */
  ERROR,
  WARNING,
  /** Said by the rules themselves to be no more than a hint. */
  INFORMATION
}
