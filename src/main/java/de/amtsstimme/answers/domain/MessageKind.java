package de.amtsstimme.answers.domain;

/** What kind of message a text is for; channels count lengths by it. ANY serves all. */
public enum MessageKind {
  ANY,
  COMMENT,
  POST,
  MESSAGE
}
