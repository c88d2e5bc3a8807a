package de.amtsstimme.approvals.domain;

/** Whose people wrote a text: the agency's as soon as one of them did. */
public enum AuthorSide {
  AUTHORITY,
  AGENCY
}
