package de.amtsstimme.suggestions.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an entry is found by, as it is kept: its wordings, and for every term how much question and
 * answer have of it.
 */
public record Indexed(
    List<Wording> wordings, Map<String, Double> inQuestion, Map<String, Double> inAnswer) {

  /** A text of the answer in one language. */
  public record Text(String language, String text) {}

  /**
   * @param questions the entry's question first, then the phrasings
   */
  public static Indexed of(GermanAnalysis german, List<String> questions, List<Text> texts) {
    Map<String, Double> inQuestion = new HashMap<>();
    List<Wording> wordings = new ArrayList<>();
    for (String question : questions) {
      List<Word> words = german.words(question);
      wordings.add(Wording.of(words));
      Frequencies.ofQuestion(words).entrySet().stream()
          .filter(e -> e.getKey().charAt(0) != '?')
          .forEach(e -> inQuestion.merge(e.getKey(), e.getValue(), Math::max));
    }
    Map<String, Double> inAnswer = new HashMap<>();
    texts.stream()
        .collect(Collectors.groupingBy(Text::language))
        .forEach(
            (language, all) ->
                all.forEach(
                    t ->
                        Frequencies.ofAnswer(OtherLanguage.words(german, t.text(), language))
                            .forEach((term, f) -> inAnswer.merge(term, f, Math::max))));
    return new Indexed(wordings, inQuestion, inAnswer);
  }

  public List<String> terms() {
    TreeSet<String> terms = new TreeSet<>(inQuestion.keySet());
    terms.addAll(inAnswer.keySet());
    return List.copyOf(terms);
  }
}
