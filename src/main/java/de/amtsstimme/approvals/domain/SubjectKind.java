package de.amtsstimme.approvals.domain;

/** What can be approved. */
public enum SubjectKind {
  ANSWER,
  REPLY,
  /** Adopted by two approvers, never by a chain that it might itself loosen. */
  CHAIN,
  /** Several answers at once: its content is a {@link BatchManifest}. */
  ANSWER_BATCH,
  POST,
  TONE_GUIDELINE,
  SYNONYMS;

  /** Does it go through one of the ways of the plan in force? */
  public boolean takesAChain() {
    return this != CHAIN;
  }
}
