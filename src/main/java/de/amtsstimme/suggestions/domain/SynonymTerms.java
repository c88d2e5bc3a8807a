package de.amtsstimme.suggestions.domain;

import de.amtsstimme.kernel.domain.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the analysis makes of words that are to mean the same: one to three words each. */
public final class SynonymTerms {

  private static final int MOST_WORDS = 3;

  private SynonymTerms() {}

  /**
   * @return the written form by term
   * @throws Refusal VALIDATION_FAILED
   */
  public static Map<String, String> of(GermanAnalysis german, List<String> written) {
    Map<String, String> terms = new LinkedHashMap<>();
    for (int i = 0; i < written.size(); i++) {
      List<Word> words = german.words(written.get(i)).stream().filter(Word::content).toList();
      if (words.isEmpty() || words.size() > MOST_WORDS) {
        throw Refusal.invalid(
            "/words/" + i, "Bitte ein bis drei Wörter, darunter keine reinen Füllwörter.");
      }
      terms.putIfAbsent(
          words.stream().map(Word::stem).collect(Collectors.joining(" ")), written.get(i).strip());
    }
    if (terms.size() < 2) {
      throw Refusal.invalid("/words", "Bitte mindestens zwei verschiedene Wörter.");
    }
    return terms;
  }
}
