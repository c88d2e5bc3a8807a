package de.amtsstimme.inquiries.domain;

/** What a reply's text is: written for this inquiry, or one text of a library answer, unchanged. */
public enum ReplyBasis {
  FREE,
  ANSWER
}
