package de.amtsstimme.suggestions.domain;

/** What became of a suggested answer. */
public enum Feedback {
  TAKEN,
  ADAPTED,
  REJECTED
}
