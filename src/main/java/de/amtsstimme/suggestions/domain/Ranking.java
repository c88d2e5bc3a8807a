package de.amtsstimme.suggestions.domain;

import java.util.LinkedHashSet;
import java.util.List;
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
              covered(query, rarity, wording, inAnswer),
              Trigrams.similarity(query.trigrams(), wording.trigrams()));
      best = score.total() > best.total() ? score : best;
    }
    return best;
  }

  private static double covered(Query query, double[] rarity, Wording wording, double[] inAnswer) {
    double[] inQuestion = inQuestion(query, wording);
    double mass = 0;
    double all = 0;
    for (int i = 0; i < rarity.length; i++) {
      double weight = query.terms().get(i).weight() * rarity[i];
      mass += weight * share(inQuestion[i], inAnswer[i]);
      all += weight;
    }
    for (String asking : query.asking()) {
      mass += ASKING_WEIGHT * ASKING_RARITY * share(frequency(wording, asking), 0);
      all += ASKING_WEIGHT * ASKING_RARITY;
    }
    return all == 0 ? 0 : mass / all;
  }

  /** How well so much of a term speaks for an entry: 0 to 1, each more brings less. */
  static double share(double inQuestion, double inAnswer) {
    double z = QUESTION_FIELD * inQuestion + ANSWER_FIELD * inAnswer;
    return z / (SATURATION + z);
  }

  /** Where the question says what the entry speaks of. */
  public static Set<Word> matched(Query query, List<Wording> wordings, double[] inAnswer) {
    Set<Word> matched = new LinkedHashSet<>();
    List<double[]> inQuestions = wordings.stream().map(w -> inQuestion(query, w)).toList();
    for (int i = 0; i < inAnswer.length; i++) {
      int nr = i;
      if (inAnswer[i] > 0 || inQuestions.stream().anyMatch(q -> q[nr] > 0)) {
        matched.addAll(query.terms().get(i).words());
      }
    }
    return matched;
  }

  /** Of each term of the query the best that the wording has for it. */
  private static double[] inQuestion(Query query, Wording wording) {
    double[] best = new double[query.terms().size()];
    for (int i = 0; i < wording.size(); i++) {
      for (Query.Stand s : query.stands(wording.term(i))) {
        best[s.term()] = Math.max(best[s.term()], s.how() * wording.frequency(i));
      }
    }
    return best;
  }

  private static double frequency(Wording wording, String term) {
    int hash = Wording.hash(term);
    for (int i = 0; i < wording.size(); i++) {
      if (wording.term(i) == hash) {
        return wording.frequency(i);
      }
    }
    return 0;
  }
}
