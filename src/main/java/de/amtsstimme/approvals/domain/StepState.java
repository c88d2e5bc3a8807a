package de.amtsstimme.approvals.domain;

/** Where one step of a run stands. Steps are open one after the other. */
public enum StepState {
  WAITING,
  OPEN,
  SATISFIED,
  RETURNED,
  REJECTED
}
