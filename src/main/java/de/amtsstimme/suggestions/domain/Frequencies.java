package de.amtsstimme.suggestions.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each term stands in a text, set against the text's length. What is usual as a length is
 * fixed: it would otherwise change for all entries with each of them.
 */
final class Frequencies {

  /** A part of a compound counts less than the word itself. */
  static final double PART = 0.85;

  private static final double USUAL_QUESTION = 9;
  private static final double USUAL_ANSWER = 90;

  private Frequencies() {}

  static Map<String, Double> ofQuestion(List<Word> words) {
    Map<String, Double> counts = counts(words, true);
    return over(counts, 0.5 + 0.5 * mass(counts) / USUAL_QUESTION);
  }

  /** How an answer asks says nothing. */
  static Map<String, Double> ofAnswer(List<Word> words) {
    Map<String, Double> counts = counts(words, false);
    return over(counts, 0.25 + 0.75 * mass(counts) / USUAL_ANSWER);
  }

  /** Asking words stand there with a question mark before them: "?wie". */
  static String asking(Word word) {
    return "?" + word.stem();
  }

  private static Map<String, Double> counts(List<Word> words, boolean withAsking) {
    Map<String, Double> counts = new HashMap<>();
    for (Word word : words) {
      switch (word.kind()) {
        case CONTENT -> {
          counts.merge(word.stem(), 1.0, Double::sum);
          word.parts().forEach(p -> counts.merge(p, PART, Double::sum));
        }
        case ASKING -> {
          if (withAsking) {
            counts.merge(asking(word), 1.0, Double::sum);
          }
        }
        case EMPTY -> {
          // Says nothing.
        }
      }
    }
    return counts;
  }

  private static double mass(Map<String, Double> counts) {
    return counts.values().stream().mapToDouble(d -> d).sum();
  }

  private static Map<String, Double> over(Map<String, Double> counts, double length) {
    counts.replaceAll((term, count) -> count / length);
    return counts;
  }
}
