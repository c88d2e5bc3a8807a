package de.amtsstimme.approvals.domain;

/** How many of those who may must say yes. */
public enum StepMode {
  ANY,
  ALL,
  AT_LEAST
}
