package de.amtsstimme.inquiries.domain;

/**
 * What a reply's text is: written for this inquiry; one text of a library answer, unchanged; or
 * such a text with its places filled, a greeting and a signature.
 */
public enum ReplyBasis {
  FREE,
  ANSWER,
  RENDERING
}
