package de.amtsstimme.privacy.domain;

/**
 * Where a person asked. The same names as an inquiry's channel: who asks for their data is found
 * there.
 */
public enum SubjectChannel {
  FACEBOOK,
  INSTAGRAM,
  X,
  MASTODON,
  LINKEDIN,
  WEB_FORM
}
