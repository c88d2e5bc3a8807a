package de.amtsstimme.suggestions.domain;

/**
 * What speaks for an entry: its words and, if somebody knows it, its meaning, which counts as much
 * as looking alike does.
 *
 * @param known whether meanings were compared at all
 * @param meaning 0 to 1, see {@link MeaningScale}
 */
public record Weighed(Ranking.Score words, boolean known, double meaning) {

  private static final double MEANING = 0.5;

  /** Words and likeness come to at most this. */
  private static final double MOST_BY_WORDS = 1.5;

  /** What is worth showing for its meaning alone: nearer than any two questions happen to be. */
  private static final double SHOWN_FROM = 0.4;

  /** By this the entries are put in order. */
  public double total() {
    return words.total() + MEANING * meaning;
  }

  public boolean worthShowing() {
    return VerdictRules.worthShowing(words) || meaning >= SHOWN_FROM;
  }

  /**
   * @return 0 to 1, higher for a better total, whatever it is made of
   */
  public double confidence() {
    double most = MOST_BY_WORDS + (known ? MEANING : 0);
    return VerdictRules.confidence(total() * MOST_BY_WORDS / most);
  }
}
