package de.amtsstimme.approvals.domain;

/** What can be approved. */
public enum SubjectKind {
  ANSWER,
  REPLY,
  CHAIN
}
