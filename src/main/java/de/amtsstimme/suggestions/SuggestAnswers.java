package de.amtsstimme.suggestions;

import de.amtsstimme.answers.UsableAnswers;
import de.amtsstimme.answers.domain.UsableEntry;
import de.amtsstimme.suggestions.domain.Meaning;
import de.amtsstimme.suggestions.domain.OtherLanguage;
import de.amtsstimme.suggestions.domain.Query;
import de.amtsstimme.suggestions.domain.QueryTerm;
import de.amtsstimme.suggestions.domain.Ranking;
import de.amtsstimme.suggestions.domain.Ranking.Score;
import de.amtsstimme.suggestions.domain.Search;
import de.amtsstimme.suggestions.domain.Typos;
import de.amtsstimme.suggestions.domain.Verdict;
import de.amtsstimme.suggestions.domain.VerdictRules;
import de.amtsstimme.suggestions.domain.Weighed;
import de.amtsstimme.suggestions.domain.Word;
import de.amtsstimme.suggestions.domain.Wording;
import de.amtsstimme.suggestions.store.Candidates;
import de.amtsstimme.suggestions.store.Candidates.Candidate;
import de.amtsstimme.suggestions.store.Candidates.Known;
import de.amtsstimme.suggestions.store.Candidates.Synonym;
import de.amtsstimme.suggestions.store.EntryVectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The authority's own usable answers to a question, with how sure we are and why. */
@ApplicationScoped
public class SuggestAnswers {

  private static final double SYNONYM = 0.9;
  private static final double MISSPELT = 0.7;
  private static final int LONGEST_SYNONYM = 3;
  private static final int ENOUGH_TO_COMPARE = 8;

  /** Among these, put in order by their meaning too, are those that come near by their words. */
  private static final int ENOUGH_OF_MEANING = 24;

  /**
   * A suggested entry.
   *
   * @param matched words of the question that speak for it
   */
  public record Hit(
      UUID answerId, UUID revisionId, String question, double confidence, Set<Word> matched) {}

  /**
   * What was found, best first, and what to make of it.
   *
   * @param searchable false if the question has no word that says anything
   */
  public record Suggestions(Verdict verdict, boolean searchable, List<Hit> hits) {}

  private record Ranked(
      Candidate candidate,
      List<Wording> wordings,
      double[] inAnswer,
      String question,
      Weighed weighed) {

    Ranked asking(String usable) {
      return new Ranked(candidate, wordings, inAnswer, usable, weighed);
    }
  }

  private record Asked(Query query, Search search, boolean small, Meaning meaning) {}

  /** Of so small a library every entry is weighed in full: one may look alike and share no word. */
  private static final int SMALL = 250;

  /** As many are weighed in full of a larger one. */
  private static final int FEW = 50;

  /** And as many if meanings are compared: words are then not all that counts. */
  private static final int FEW_BY_MEANING = 200;

  /** And as many if of the few hardly one is usable. */
  private static final int MANY = 1000;

  @Inject GermanWords german;
  @Inject Candidates candidates;
  @Inject UsableAnswers usableAnswers;
  @Inject EntryVectors vectors;
  @Inject Meaning.Model meanings = Meaning.Model.NONE;

  public Suggestions suggest(String text, String language, int limit) {
    List<Word> words = OtherLanguage.words(german.analysis(), text, language);
    Query query = Query.of(words, german.thesaurus());
    if (query.isEmpty()) {
      return new Suggestions(Verdict.NONE, false, List.of());
    }
    Asked asked = asked(query, words, language, meanings.of(text));
    boolean meant = asked.meaning().known();
    int wanted = Math.max(limit, meant ? ENOUGH_OF_MEANING : ENOUGH_TO_COMPARE);
    List<Ranked> ranked = usable(asked, meant ? FEW_BY_MEANING : FEW, wanted);
    if (ranked == null) {
      ranked = usable(asked, MANY, wanted);
    }
    if (ranked.isEmpty()) {
      return new Suggestions(Verdict.NONE, true, List.of());
    }
    return new Suggestions(
        VerdictRules.verdict(ranked.get(0).weighed(), rival(ranked)),
        true,
        ranked.stream().limit(limit).map(r -> hit(asked.query(), r)).toList());
  }

  /**
   * Best first.
   *
   * @return null if these were too few because others are not usable, and there are more
   */
  private List<Ranked> usable(Asked asked, int most, int wanted) {
    List<Search.Hit> hits = asked.small() ? asked.search().all() : asked.search().best(most);
    List<Integer> numbers = hits.stream().map(Search.Hit::number).toList();
    Map<Integer, Candidate> entries = candidates.entries(numbers);
    Map<Integer, byte[]> meant =
        asked.meaning().known() ? vectors.of(numbers, asked.meaning().model()) : Map.of();
    List<Ranked> ranked = new ArrayList<>();
    for (Search.Hit h : hits) {
      // An entry may have gone between the two statements.
      Candidate c = entries.get(h.number());
      if (c != null) {
        List<Wording> wordings = c.wordings();
        Score score = Ranking.score(asked.query(), asked.search().rarity(), wordings, h.inAnswer());
        Weighed weighed = asked.meaning().weigh(score, meant.get(h.number()));
        if (weighed.worthShowing()) {
          ranked.add(new Ranked(c, wordings, h.inAnswer(), null, weighed));
        }
      }
    }
    ranked.sort(Comparator.comparingDouble(r -> -r.weighed().total()));
    List<Ranked> usable = new ArrayList<>();
    for (int from = 0; from < ranked.size() && usable.size() < wanted; from += wanted) {
      List<Ranked> next = ranked.subList(from, Math.min(from + wanted, ranked.size()));
      Map<UUID, UsableEntry> found =
          usableAnswers.among(next.stream().map(r -> r.candidate().answerId()).toList());
      for (Ranked r : next) {
        UsableEntry u = found.get(r.candidate().answerId());
        // One of which another revision serves by now was found by words that are gone.
        if (u != null && u.revisionId().equals(r.candidate().revisionId())) {
          usable.add(r.asking(u.question()));
        }
      }
    }
    boolean hidden = usable.size() < wanted && usable.size() < ranked.size();
    boolean more = !asked.small() && most < asked.search().found() && most < MANY;
    return hidden && more ? null : usable;
  }

  private static double rival(List<Ranked> ranked) {
    return ranked.stream()
        .skip(1)
        .filter(r -> VerdictRules.rivals(ranked.get(0).wordings().get(0), r.wordings().get(0)))
        .mapToDouble(r -> r.weighed().words().total())
        .max()
        .orElse(0);
  }

  private static Hit hit(Query query, Ranked r) {
    return new Hit(
        r.candidate().answerId(),
        r.candidate().revisionId(),
        r.question(),
        r.weighed().confidence(),
        Ranking.matched(query, r.wordings(), r.inAnswer()));
  }

  /** With what the library and its authority have to say to the question's words. */
  private Asked asked(Query plain, List<Word> words, String language, Meaning meaning) {
    Known known = candidates.known(plain.vocabulary(), phrases(words));
    Map<String, Map<String, Double>> others = new HashMap<>();
    for (Synonym s : known.synonyms()) {
      String first = s.phrase().split(" ")[0];
      for (String part : s.other().split(" ")) {
        put(others, first, part, SYNONYM);
      }
    }
    List<String> terms = plain.terms().stream().map(QueryTerm::term).toList();
    for (String term : terms) {
      OtherLanguage.asInWordings(term, language).forEach((o, how) -> put(others, term, o, how));
    }
    Map<String, byte[]> places = new HashMap<>(known.places());
    List<String> unknown =
        terms.stream().filter(t -> !places.containsKey(t) && Typos.possible(t)).toList();
    Set<String> more =
        others.values().stream().flatMap(m -> m.keySet().stream()).collect(Collectors.toSet());
    if (!unknown.isEmpty() || !more.isEmpty()) {
      Set<String> beginnings = unknown.stream().map(Typos::beginning).collect(Collectors.toSet());
      Map<String, byte[]> found = candidates.others(beginnings, more);
      places.putAll(found);
      for (String term : unknown) {
        for (String other : found.keySet()) {
          double likeness = Typos.likeness(term, other);
          if (likeness > 0) {
            put(others, term, other, MISSPELT * likeness);
          }
        }
      }
    }
    Query query = plain.with(others);
    return new Asked(
        query,
        new Search(query, places, known.entries(), known.numbers()),
        known.numbers() <= SMALL,
        meaning);
  }

  private static void put(
      Map<String, Map<String, Double>> others, String term, String other, double how) {
    others.computeIfAbsent(term, t -> new HashMap<>()).merge(other, how, Math::max);
  }

  /** Every one to three words that follow one another, for synonyms of more than one word. */
  private static List<String> phrases(List<Word> words) {
    List<String> stems =
        words.stream()
            .filter(w -> w.kind() == Word.Kind.CONTENT)
            .map(Word::stem)
            .limit(60)
            .toList();
    List<String> phrases = new ArrayList<>();
    for (int i = 0; i < stems.size(); i++) {
      for (int n = 1; n <= LONGEST_SYNONYM && i + n <= stems.size(); n++) {
        phrases.add(String.join(" ", stems.subList(i, i + n)));
      }
    }
    return phrases.stream().distinct().toList();
  }
}
