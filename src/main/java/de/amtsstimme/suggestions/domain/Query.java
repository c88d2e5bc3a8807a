package de.amtsstimme.suggestions.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A citizen's question after its analysis. */
public final class Query {

  /** More words than this say no more about what is asked. */
  private static final int MOST_TERMS = 40;

  /** Words of the thesaurus count at most this. */
  private static final double THESAURUS = 0.65;

  /** anmelden is found by "melde ich … an". */
  private static final double SEPARATED = 0.35;

  private static final int MOST_NEAR = 6;

  /** That a word of an entry may stand for one of the question, and how well. */
  record Stand(int term, double how) {}

  private final List<QueryTerm> terms;
  private final Set<String> asking;
  private final int[] trigrams;
  private final Map<Integer, List<Stand>> stands = new HashMap<>();

  private Query(List<QueryTerm> terms, Set<String> asking, int[] trigrams) {
    this.terms = terms;
    this.asking = asking;
    this.trigrams = trigrams;
    for (int i = 0; i < terms.size(); i++) {
      int nr = i;
      terms
          .get(i)
          .alternatives()
          .forEach(
              (term, how) ->
                  stands
                      .computeIfAbsent(Wording.hash(term), t -> new ArrayList<>(1))
                      .add(new Stand(nr, how)));
    }
  }

  /** As far as the language goes. */
  public static Query of(List<Word> words, Thesaurus thesaurus) {
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
                        alternatives(e.getKey(), thesaurus),
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

  private static Map<String, Double> alternatives(String term, Thesaurus thesaurus) {
    Map<String, Double> all = new LinkedHashMap<>();
    all.put(term, 1.0);
    SeparableVerbs.rest(term).forEach(rest -> all.merge(rest, SEPARATED, Math::max));
    thesaurus.near(term).entrySet().stream()
        .limit(MOST_NEAR)
        .forEach(e -> all.merge(e.getKey(), THESAURUS * e.getValue(), Math::max));
    return all;
  }

  /**
   * @param others further alternatives of its terms, with how well they stand for them: the
   *     authority's synonyms, corrections
   */
  public Query with(Map<String, Map<String, Double>> others) {
    if (others.isEmpty()) {
      return this;
    }
    List<QueryTerm> more = new ArrayList<>();
    for (QueryTerm t : terms) {
      Map<String, Double> all = new LinkedHashMap<>(t.alternatives());
      others.getOrDefault(t.term(), Map.of()).forEach((o, how) -> all.merge(o, how, Math::max));
      more.add(new QueryTerm(t.term(), t.weight(), all, t.words()));
    }
    return new Query(List.copyOf(more), asking, trigrams);
  }

  /** Every word of the library that may stand for one of the question. */
  public Set<String> vocabulary() {
    Set<String> all = new LinkedHashSet<>();
    terms.forEach(t -> all.addAll(t.alternatives().keySet()));
    return all;
  }

  List<Stand> stands(int hash) {
    return stands.getOrDefault(hash, List.of());
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
