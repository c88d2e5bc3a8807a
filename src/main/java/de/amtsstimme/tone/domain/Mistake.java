package de.amtsstimme.tone.domain;

import java.util.List;

/**
 * What a proofreader takes for a mistake.
 *
 * @param start in UTF-16 code units of the text that it read
 * @param end behind its last code unit
 * @param issue the kind of mistake, by the names of W3C ITS 2.0 (misspelling, grammar, style, …)
 * @param rule the proofreader's own name of its rule
 * @param replacements the best first
 */
public record Mistake(
    int start, int end, String issue, String rule, String message, List<String> replacements) {

  public Mistake {
    replacements = List.copyOf(replacements);
  }

  Mistake later(int by) {
    return new Mistake(start + by, end + by, issue, rule, message, replacements);
  }
}
