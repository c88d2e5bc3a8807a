package de.amtsstimme.tone.domain;

/** What kind of message a text is; ANY for one that serves all. */
public enum TextKind {
  ANY,
  COMMENT,
  POST,
  MESSAGE
}
