package de.amtsstimme.approvals.domain;

/** What a person decides about exactly the content they saw. */
public enum Verdict {
  APPROVE,
  /** Back to the author, with a comment. */
  RETURN,
  /** Not at all, with a comment. */
  REJECT
}
