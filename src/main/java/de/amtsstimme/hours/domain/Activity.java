package de.amtsstimme.hours.domain;

/** What the time was spent on; rates will differ by it. */
public enum Activity {
  CITIZEN_QUESTIONS,
  TEXT,
  GRAPHICS,
  VIDEO,
  CONCEPT,
  CONSULTING,
  TRAINING,
  ON_CALL
}
