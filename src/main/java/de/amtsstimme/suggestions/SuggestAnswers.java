package de.amtsstimme.suggestions;

import de.amtsstimme.suggestions.domain.OtherLanguage;
import de.amtsstimme.suggestions.domain.Query;
import de.amtsstimme.suggestions.domain.Ranking;
import de.amtsstimme.suggestions.domain.Ranking.Score;
import de.amtsstimme.suggestions.domain.Typos;
import de.amtsstimme.suggestions.domain.Verdict;
import de.amtsstimme.suggestions.domain.VerdictRules;
import de.amtsstimme.suggestions.domain.Word;
import de.amtsstimme.suggestions.store.Candidates;
import de.amtsstimme.suggestions.store.Candidates.Candidate;
import de.amtsstimme.suggestions.store.Candidates.Found;
import de.amtsstimme.suggestions.store.Candidates.Other;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The authority's own usable answers to a question, with how sure we are and why. */
@ApplicationScoped
public class SuggestAnswers {

  private static final double SYNONYM = 0.9;
  private static final double MISSPELT = 0.7;
  private static final int LONGEST_SYNONYM = 3;
  private static final int ENOUGH_TO_COMPARE = 8;

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

  private record Ranked(Candidate candidate, String question, Score score) {}

  @Inject GermanWords german;
  @Inject Candidates candidates;
  @Inject LibrarySizes sizes;

  public Suggestions suggest(String text, String language, int limit) {
    List<Word> words = OtherLanguage.words(german.analysis(), text, language);
    Query query = query(words, language);
    if (query.isEmpty()) {
      return new Suggestions(Verdict.NONE, false, List.of());
    }
    int wanted = Math.max(limit, ENOUGH_TO_COMPARE);
    List<Ranked> ranked = usable(query, Candidates.FEW, wanted);
    if (ranked == null) {
      ranked = usable(query, Candidates.MANY, wanted);
    }
    if (ranked.isEmpty()) {
      return new Suggestions(Verdict.NONE, true, List.of());
    }
    return new Suggestions(
        VerdictRules.verdict(ranked.get(0).score(), rival(ranked)),
        true,
        ranked.stream().limit(limit).map(r -> hit(query, r)).toList());
  }

  /**
   * Best first.
   *
   * @return null if these were too few because others are not usable, and there are more
   */
  private List<Ranked> usable(Query query, int most, int wanted) {
    Found found = candidates.find(query, sizes.current(), most);
    List<Candidate> ranked = new ArrayList<>();
    Map<UUID, Score> scores = new HashMap<>();
    for (Candidate c : found.candidates()) {
      Score score = Ranking.score(query, found.rarity(), c.wordings(), c.inAnswer());
      if (VerdictRules.worthShowing(score)) {
        ranked.add(c);
        scores.put(c.answerId(), score);
      }
    }
    ranked.sort(Comparator.comparingDouble(c -> -scores.get(c.answerId()).total()));
    List<Ranked> usable = new ArrayList<>();
    for (int from = 0; from < ranked.size() && usable.size() < wanted; from += wanted) {
      List<Candidate> next = ranked.subList(from, Math.min(from + wanted, ranked.size()));
      Map<UUID, String> questions = candidates.usable(next);
      next.stream()
          .filter(c -> questions.containsKey(c.answerId()))
          .forEach(
              c ->
                  usable.add(new Ranked(c, questions.get(c.answerId()), scores.get(c.answerId()))));
    }
    boolean hidden = usable.size() < wanted && usable.size() < ranked.size();
    return hidden && found.more() && most < Candidates.MANY ? null : usable;
  }

  private static double rival(List<Ranked> ranked) {
    return ranked.stream()
        .skip(1)
        .filter(
            r ->
                VerdictRules.rivals(
                    ranked.get(0).candidate().wordings().get(0), r.candidate().wordings().get(0)))
        .findFirst()
        .map(r -> r.score().total())
        .orElse(0.0);
  }

  private static Hit hit(Query query, Ranked r) {
    Candidate c = r.candidate();
    return new Hit(
        c.answerId(),
        c.revisionId(),
        r.question(),
        VerdictRules.confidence(r.score()),
        Ranking.matched(query, c.wordings(), c.inAnswer()));
  }

  private Query query(List<Word> words, String language) {
    Query plain = Query.of(words, german.thesaurus(), t -> Map.of());
    if (plain.isEmpty()) {
      return plain;
    }
    List<String> terms = plain.terms().stream().map(t -> t.term()).toList();
    List<String> phrases = phrases(words);
    Map<String, Map<String, Double>> others = new HashMap<>();
    for (Other o : candidates.others(phrases, terms)) {
      if (o.synonym()) {
        String first = o.term().split(" ")[0];
        for (String part : o.other().split(" ")) {
          others.computeIfAbsent(first, t -> new HashMap<>()).put(part, SYNONYM);
        }
      } else {
        double likeness = Typos.likeness(o.term(), o.other());
        if (likeness > 0) {
          others
              .computeIfAbsent(o.term(), t -> new HashMap<>())
              .merge(o.other(), MISSPELT * likeness, Math::max);
        }
      }
    }
    terms.forEach(
        t ->
            OtherLanguage.asInWordings(t, language)
                .forEach((o, how) -> others.computeIfAbsent(t, x -> new HashMap<>()).put(o, how)));
    return Query.of(words, german.thesaurus(), t -> others.getOrDefault(t, Map.of()));
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
