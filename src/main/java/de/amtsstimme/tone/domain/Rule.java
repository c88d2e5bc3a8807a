package de.amtsstimme.tone.domain;

/** Looks at a text and says what it finds. Knows nothing of other rules and keeps nothing. */
@FunctionalInterface
public interface Rule {
  void look(Check check);
}
