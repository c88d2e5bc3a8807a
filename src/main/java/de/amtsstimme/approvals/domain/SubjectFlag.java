package de.amtsstimme.approvals.domain;

/**
 * What people say about a text that is to be approved, or what the circumstances make of it. Frozen
 * with it.
 */
public enum SubjectFlag {
  /** Never said by people: the authority was in crisis mode when the text was submitted. */
  CRISIS,
  LEGAL,
  ELECTION,
  INDIVIDUAL_CASE
}
