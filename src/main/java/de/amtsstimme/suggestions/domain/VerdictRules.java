package de.amtsstimme.suggestions.domain;

/**
 * When a hit is an answer. It has to speak of enough of the question, and clearly more than any
 * other entry does: where two come near, a person decides. The numbers were found on questions to
 * real authorities.
 */
public final class VerdictRules {

  private static final double ANSWER_FROM = 0.40;
  private static final double COVERED_FROM = 0.32;
  private static final double AHEAD_BY = 0.22;
  private static final double UNSURE_FROM = 0.22;

  /** Two entries whose questions look as alike as this are no rivals. */
  private static final double SAME_QUESTION = 0.5;

  /** What is worth showing beside the first. */
  private static final double SHOWN_FROM = 0.05;

  /** From here on an entry means what was asked, though no word says so. */
  private static final double SAME_MEANING = 0.6;

  private VerdictRules() {}

  /**
   * An answer is one by its words alone: the numbers above were found without a model, and each
   * model would need its own. What means the same can take the place of a surer one, and then
   * neither is an answer; and it makes a person look where words find nothing.
   *
   * @param rival by words, of the other entries that ask something else, the highest total
   */
  public static Verdict verdict(Weighed best, double rival) {
    Verdict byWords = verdict(best.words(), rival);
    return byWords == Verdict.NONE && best.meaning() >= SAME_MEANING ? Verdict.UNSURE : byWords;
  }

  /**
   * @param best of the first entry
   * @param rival total of the next entry that asks something else, 0 if there is none
   */
  public static Verdict verdict(Ranking.Score best, double rival) {
    if (best.total() >= ANSWER_FROM
        && best.covered() >= COVERED_FROM
        && best.total() - rival >= AHEAD_BY * best.total()) {
      return Verdict.ANSWER;
    }
    return best.total() >= UNSURE_FROM ? Verdict.UNSURE : Verdict.NONE;
  }

  public static boolean rivals(Wording first, Wording other) {
    return Trigrams.similarity(first.trigrams(), other.trigrams()) < SAME_QUESTION;
  }

  public static boolean worthShowing(Ranking.Score score) {
    return score.total() >= SHOWN_FROM;
  }

  /**
   * @return 0 to 1, higher for a better score
   */
  public static double confidence(Ranking.Score score) {
    return confidence(score.total());
  }

  static double confidence(double total) {
    return 1 - Math.exp(-1.6 * total);
  }
}
