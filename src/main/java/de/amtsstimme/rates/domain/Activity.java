package de.amtsstimme.rates.domain;

/** What time is spent on. Rates differ by it. */
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
