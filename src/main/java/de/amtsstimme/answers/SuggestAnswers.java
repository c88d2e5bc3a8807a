package de.amtsstimme.answers;

import de.amtsstimme.answers.domain.SuggestionRules;
import de.amtsstimme.answers.domain.SuggestionRules.SuggestionVerdict;
import de.amtsstimme.answers.store.AnswerSearch;
import de.amtsstimme.answers.store.AnswerSearch.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The authority's own approved answers to a citizen's question, or an honest "none". Only usable
 * revisions take part.
 */
@ApplicationScoped
public class SuggestAnswers {

  /** What was found, best first, and what to make of it. */
  public record Suggestions(SuggestionVerdict verdict, List<Hit> hits) {}

  @Inject AnswerSearch search;

  public Suggestions suggest(String text, int limit) {
    List<Hit> hits =
        search.search(text, limit).stream()
            .filter(h -> h.confidence() >= SuggestionRules.UNSURE_FROM)
            .toList();
    return new Suggestions(
        SuggestionRules.verdict(hits.isEmpty() ? 0 : hits.get(0).confidence()), hits);
  }
}
