package de.amtsstimme.suggestions.domain;

/** What the library says to a question. */
public enum Verdict {
  /** This one. */
  ANSWER,
  /** Perhaps one of these. */
  UNSURE,
  /** Nothing that fits. */
  NONE
}
