package de.amtsstimme.notifications.domain;

/** How soon somebody wants to be told. */
public enum Frequency {
  IMMEDIATELY,
  DAILY,
  NEVER
}
