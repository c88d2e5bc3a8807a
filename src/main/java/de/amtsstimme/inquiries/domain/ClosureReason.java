package de.amtsstimme.inquiries.domain;

/** Why an inquiry is closed. */
public enum ClosureReason {
  ANSWERED,
  NO_ANSWER_NEEDED,
  DUPLICATE,
  SPAM,
  FORWARDED
}
