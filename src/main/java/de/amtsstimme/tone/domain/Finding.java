package de.amtsstimme.tone.domain;

import java.util.List;

/**
 * One place in a text that a rule has something to say about.
 *
 * @param start in UTF-16 code units of the text as it came, as a browser counts
 * @param end behind its last code unit
 * @param rule key of a {@link ToneRule}, or of a rule of the authority or of the grammar engine
 * @param replacements the best first; an empty one means: leave it out
 * @param safe whether the first replacement is right whatever stands around it
 */
public record Finding(
    int start,
    int end,
    String rule,
    Severity severity,
    String message,
    List<String> replacements,
    boolean safe) {

  public Finding {
    replacements = replacements == null ? List.of() : List.copyOf(replacements);
  }
}
