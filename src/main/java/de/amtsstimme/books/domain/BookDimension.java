package de.amtsstimme.books.domain;

/** What figures are grouped by. */
public enum BookDimension {
  AUTHORITY,
  PERSON,
  ACTIVITY,
  MONTH
}
