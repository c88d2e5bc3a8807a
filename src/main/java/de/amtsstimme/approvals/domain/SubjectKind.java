package de.amtsstimme.approvals.domain;

/** What can be approved. */
public enum SubjectKind {
  ANSWER,
  REPLY,
  CHAIN,
  /** Several answers at once: its content is a {@link BatchManifest}. */
  ANSWER_BATCH
}
