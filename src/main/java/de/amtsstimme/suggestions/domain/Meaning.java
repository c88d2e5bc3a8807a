package de.amtsstimme.suggestions.domain;

/**
 * What a question means, to a model of sentences.
 *
 * @param model that made the vectors it can be held against
 */
public record Meaning(String model, float[] vector, MeaningScale scale) {

  /** Nobody knows: there is no model, it is not ready, or it has too much to do. */
  public static final Meaning UNKNOWN = new Meaning(null, null, null);

  /** What tells meanings. */
  @FunctionalInterface
  public interface Model {
    Model NONE = question -> UNKNOWN;

    Meaning of(String question);
  }

  public boolean known() {
    return vector != null;
  }

  /**
   * @param vectors of the entry's wordings, packed; null if it has none of this model
   */
  public Weighed weigh(Ranking.Score words, byte[] vectors) {
    return new Weighed(
        words, known(), known() ? scale.of(PackedVectors.nearest(vectors, vector)) : 0);
  }
}
