package de.amtsstimme.suggestions.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A citizen's question after its analysis. */
public final class Query {

  /** More words than this say no more about what is asked. */
  private static final int MOST_TERMS = 40;

  /** Words of the thesaurus count at most this. */
  private static final double THESAURUS = 0.65;

  /** anmelden is found by "melde ich … an". */
  private static final double SEPARATED = 0.35;

  private static final int MOST_NEAR = 6;

  private final List<QueryTerm> terms;
  private final Set<String> asking;
  private final int[] trigrams;

  private Query(List<QueryTerm> terms, Set<String> asking, int[] trigrams) {
    this.terms = terms;
    this.asking = asking;
    this.trigrams = trigrams;
  }

  /**
   * @param others further alternatives of a term, with how well they stand for it: the authority's
   *     synonyms, corrections
   */
  public static Query of(
      List<Word> words, Thesaurus thesaurus, Function<String, Map<String, Double>> others) {
    Map<String, Double> weights = new LinkedHashMap<>();
    Map<String, List<Word>> places = new LinkedHashMap<>();
    Set<String> asking = new LinkedHashSet<>();
    for (Word word : words) {
      if (word.kind() == Word.Kind.ASKING) {
        asking.add(Frequencies.asking(word));
      } else if (word.content()) {
        note(word.stem(), 1, word, weights, places);
        word.parts().forEach(p -> note(p, Frequencies.PART, word, weights, places));
      }
    }
    List<QueryTerm> terms = new ArrayList<>();
    weights.entrySet().stream()
        .limit(MOST_TERMS)
        .forEach(
            e ->
                terms.add(
                    new QueryTerm(
                        e.getKey(),
                        e.getValue(),
                        alternatives(e.getKey(), thesaurus, others.apply(e.getKey())),
                        places.get(e.getKey()))));
    return new Query(
        List.copyOf(terms),
        asking,
        Trigrams.of(words.stream().limit(200).map(Word::folded).toList()));
  }

  private static void note(
      String term,
      double weight,
      Word word,
      Map<String, Double> weights,
      Map<String, List<Word>> places) {
    weights.merge(term, weight, Math::max);
    places.computeIfAbsent(term, t -> new ArrayList<>()).add(word);
  }

  private static Map<String, Double> alternatives(
      String term, Thesaurus thesaurus, Map<String, Double> others) {
    Map<String, Double> all = new LinkedHashMap<>();
    all.put(term, 1.0);
    others.forEach((t, how) -> all.merge(t, how, Math::max));
    SeparableVerbs.rest(term).forEach(rest -> all.merge(rest, SEPARATED, Math::max));
    thesaurus.near(term).entrySet().stream()
        .limit(MOST_NEAR)
        .forEach(e -> all.merge(e.getKey(), THESAURUS * e.getValue(), Math::max));
    return all;
  }

  public List<QueryTerm> terms() {
    return terms;
  }

  /** Nothing in it says what it is about. */
  public boolean isEmpty() {
    return terms.isEmpty();
  }

  Collection<String> asking() {
    return asking;
  }

  int[] trigrams() {
    return trigrams;
  }
}
