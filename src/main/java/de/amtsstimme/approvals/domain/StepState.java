package de.amtsstimme.approvals.domain;

/** Where one step of a run stands. Steps are open one after the other. */
public enum StepState {
  /** Its condition did not hold when the run began. */
  NOT_APPLICABLE,
  WAITING,
  OPEN,
  SATISFIED,
  RETURNED,
  REJECTED,
  /**
   * Open, and its deadline has passed. Derived, never stored: no job has to run for it to be so.
   */
  OVERDUE
}
