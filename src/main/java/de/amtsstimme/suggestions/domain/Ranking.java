package de.amtsstimme.suggestions.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well an entry answers a question: the share of what was asked (by its rarity in this library)
 * that the entry speaks of, and how alike question and entry look. Words that the library has never
 * seen stay in the denominator, so that a foreign question gets an honest low score.
 */
public final class Ranking {

  private static final double QUESTION_FIELD = 5;
  private static final double ANSWER_FIELD = 1;
  private static final double SATURATION = 4;
  private static final double ASKING_WEIGHT = 0.5;

  /** Of asking words in any library of questions. */
  private static final double ASKING_RARITY = 1.5;

  private static final double TRIGRAMS = 0.5;

  private Ranking() {}

  /**
   * What speaks for one wording of one entry.
   *
   * @param covered share of what was asked, 0 to 1
   * @param alike share of common trigrams, 0 to 1
   */
  public record Score(double covered, double alike) {

    public double total() {
      return covered + TRIGRAMS * alike;
    }
  }

  /** Rarity of a term that {@code found} of {@code all} entries have. */
  public static double rarity(double all, double found) {
    return Math.log(1 + Math.max(0, all - found + 0.5) / (found + 0.5));
  }

  /**
   * The best of an entry's wordings.
   *
   * @param rarity of each term of the query, in their order
   * @param inAnswer how much of each the answer's text has
   */
  public static Score score(
      Query query, double[] rarity, List<Wording> wordings, double[] inAnswer) {
    Score best = new Score(0, 0);
    for (Wording wording : wordings) {
      Score score =
          new Score(
              covered(query, rarity, wording.frequencies(), inAnswer),
              Trigrams.similarity(query.trigrams(), wording.trigrams()));
      best = score.total() > best.total() ? score : best;
    }
    return best;
  }

  private static double covered(
      Query query, double[] rarity, Map<String, Double> inQuestion, double[] inAnswer) {
    double mass = 0;
    double all = 0;
    for (int i = 0; i < rarity.length; i++) {
      QueryTerm term = query.terms().get(i);
      double z = QUESTION_FIELD * best(term, inQuestion) + ANSWER_FIELD * inAnswer[i];
      mass += term.weight() * rarity[i] * z / (SATURATION + z);
      all += term.weight() * rarity[i];
    }
    for (String asking : query.asking()) {
      double z = QUESTION_FIELD * inQuestion.getOrDefault(asking, 0.0);
      mass += ASKING_WEIGHT * ASKING_RARITY * z / (SATURATION + z);
      all += ASKING_WEIGHT * ASKING_RARITY;
    }
    return all == 0 ? 0 : mass / all;
  }

  /** Where the question says what the entry speaks of. */
  public static Set<Word> matched(Query query, List<Wording> wordings, double[] inAnswer) {
    Set<Word> matched = new LinkedHashSet<>();
    for (int i = 0; i < inAnswer.length; i++) {
      QueryTerm term = query.terms().get(i);
      if (inAnswer[i] > 0 || wordings.stream().anyMatch(w -> best(term, w.frequencies()) > 0)) {
        matched.addAll(term.words());
      }
    }
    return matched;
  }

  static double best(QueryTerm term, Map<String, Double> frequencies) {
    double best = 0;
    for (Map.Entry<String, Double> a : term.alternatives().entrySet()) {
      best = Math.max(best, a.getValue() * frequencies.getOrDefault(a.getKey(), 0.0));
    }
    return best;
  }
}
