package de.amtsstimme.answers.domain;

/**
 * When a hit is an answer. Confidence is the share of the question's information (inverse document
 * frequency) that an entry covers; words the library has never seen stay in the denominator, so
 * that a foreign question gets an honest NONE.
 */
public final class SuggestionRules {

  /** At least this much covered: an answer. */
  public static final double ANSWER_FROM = 0.50;

  /** Below this it is better to say nothing. */
  public static final double UNSURE_FROM = 0.25;

  private SuggestionRules() {}

  /** What the search says about a question. */
  public enum SuggestionVerdict {
    ANSWER,
    UNSURE,
    NONE
  }

  /**
   * @param best confidence of the best hit, 0 if there is none
   */
  public static SuggestionVerdict verdict(double best) {
    if (best >= ANSWER_FROM) {
      return SuggestionVerdict.ANSWER;
    }
    return best >= UNSURE_FROM ? SuggestionVerdict.UNSURE : SuggestionVerdict.NONE;
  }
}
