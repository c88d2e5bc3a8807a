package de.amtsstimme.inquiries.domain;

/** Why an inquiry is closed. */
public enum ClosureReason {
  ANSWERED,
  NO_ANSWER_NEEDED,
  DUPLICATE,
  SPAM,
  FORWARDED,
  /** What the citizen wrote was erased before the work was done; never given by a person. */
  ERASED
}
