package de.amtsstimme.suggestions.domain;

import java.util.List;

/**
 * Verbs, and what is made of them, that begin with a syllable which can stand at the end of a
 * sentence.
 */
final class SeparableVerbs {

  private static final int SHORTEST_REST = 4;
  private static final List<String> FIRST =
      List.of(
          "zuruck", "fest", "nach", "auf", "aus", "bei", "ein", "her", "hin", "los", "mit", "vor",
          "weg", "ab", "an", "um", "zu");

  private SeparableVerbs() {}

  /**
   * @return the stem without that syllable, or none
   */
  static List<String> rest(String stem) {
    return FIRST.stream()
        .filter(f -> stem.startsWith(f) && stem.length() >= f.length() + SHORTEST_REST)
        .findFirst()
        .map(f -> List.of(stem.substring(f.length())))
        .orElse(List.of());
  }
}
