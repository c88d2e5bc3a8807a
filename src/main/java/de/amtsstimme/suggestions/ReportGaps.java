package de.amtsstimme.suggestions;

import de.amtsstimme.suggestions.domain.GapGroups;
import de.amtsstimme.suggestions.domain.GapGroups.Question;
import de.amtsstimme.suggestions.domain.Verdict;
import de.amtsstimme.suggestions.store.SuggestionLog;
import de.amtsstimme.suggestions.store.SuggestionLog.Logged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What citizens asked and the library had no sure answer to. */
@ApplicationScoped
public class ReportGaps {

  /** The newest of them; older ones are not what an authority writes an answer for today. */
  private static final int LOOKED_AT = 2000;

  /** Questions about the same, newest first. */
  public record Gap(List<Logged> questions) {

    /** Names the gap: its newest question. */
    public UUID id() {
      return questions.get(0).id();
    }

    public int unsure() {
      return (int) questions.stream().filter(q -> q.verdict() == Verdict.UNSURE).count();
    }

    public Instant firstAsked() {
      return questions.get(questions.size() - 1).askedAt();
    }

    public Instant lastAsked() {
      return questions.get(0).askedAt();
    }
  }

  @Inject SuggestionLog log;
  @Inject GapTerms terms;

  /** Most asked first. */
  public List<Gap> gaps() {
    return GapGroups.of(
            log.unanswered(LOOKED_AT).stream()
                .map(l -> new Question<>(l, terms.of(l.id(), l.text())))
                .toList())
        .stream()
        .map(Gap::new)
        .sorted(
            Comparator.comparingInt((Gap g) -> -g.questions().size())
                .thenComparing(Comparator.comparing(Gap::id).reversed()))
        .toList();
  }

  /** The gap that a question belongs to. */
  public Optional<Gap> find(UUID questionId) {
    return gaps().stream()
        .filter(g -> g.questions().stream().anyMatch(q -> q.id().equals(questionId)))
        .findFirst();
  }
}
