package de.amtsstimme.suggestions.domain;

import java.util.List;
import java.util.Map;

/** One way in which an entry's question is put, ready to be held against a citizen's. */
public final class Wording {

  private final Map<String, Double> frequencies;
  private final int[] trigrams;

  public Wording(List<Word> words) {
    frequencies = Frequencies.ofQuestion(words);
    trigrams = Trigrams.of(words.stream().map(Word::folded).toList());
  }

  Map<String, Double> frequencies() {
    return frequencies;
  }

  int[] trigrams() {
    return trigrams;
  }
}
