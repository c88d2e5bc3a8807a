package de.amtsstimme.suggestions.domain;

import java.util.List;

/**
 * One word of a text after its analysis.
 *
 * @param start where it stands in the text
 * @param end one past its last character
 * @param folded in one spelling
 * @param stem without endings
 * @param parts stems of the parts of a compound
 * @param kind how much it says
 */
public record Word(int start, int end, String folded, String stem, List<String> parts, Kind kind) {

  /** What a word contributes: the matter itself, the way of asking, or nothing. */
  public enum Kind {
    CONTENT,
    ASKING,
    EMPTY
  }

  boolean content() {
    return kind == Kind.CONTENT;
  }
}
