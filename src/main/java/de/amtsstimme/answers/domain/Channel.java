package de.amtsstimme.answers.domain;

/** Where a text is for. ANY serves every channel that has no text of its own. */
public enum Channel {
  ANY,
  FACEBOOK,
  INSTAGRAM,
  X,
  MASTODON,
  LINKEDIN,
  WEB_FORM
}
