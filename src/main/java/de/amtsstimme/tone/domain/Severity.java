package de.amtsstimme.tone.domain;

/** What a finding means for whoever wants to submit the text. */
public enum Severity {
  /** The text is not accepted. */
  BLOCK,
  /** The text is accepted with a reason, which the approvers see. */
  WARN,
  /** Worth knowing. */
  HINT
}
