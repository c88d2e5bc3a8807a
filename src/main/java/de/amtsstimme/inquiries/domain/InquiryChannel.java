package de.amtsstimme.inquiries.domain;

import de.amtsstimme.answers.domain.Channel;

/** Where a question was asked. */
public enum InquiryChannel {
  FACEBOOK,
  INSTAGRAM,
  X,
  MASTODON,
  LINKEDIN,
  WEB_FORM;

  public Channel asTextChannel() {
    return Channel.valueOf(name());
  }
}
