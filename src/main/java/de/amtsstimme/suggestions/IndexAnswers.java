package de.amtsstimme.suggestions;

import de.amtsstimme.answers.AnswerChanged;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.jobs.JobQueue;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.suggestions.domain.Indexed;
import de.amtsstimme.suggestions.store.Postings;
import de.amtsstimme.suggestions.store.Postings.Entry;
import de.amtsstimme.suggestions.store.Postings.Held;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps the index what the library is: a few entries in the transaction that changes them, many by
 * a job soon after it; what they mean, if a model knows, always by the job.
 */
@ApplicationScoped
public class IndexAnswers {

  /** Analysing more than these would make a decision about a batch wait. */
  private static final int AT_ONCE = 500;

  @Inject Postings postings;
  @Inject GermanWords words;
  @Inject TenantRows rows;
  @Inject IndexManyJob manyJob;
  @Inject SentenceModel model;
  @Inject JobQueue queue;
  @Inject TenantScope scope;
  @Inject InstantSource clock;

  void on(@Observes AnswerChanged changed) {
    rows.flush();
    if (changed.answerIds().size() <= AT_ONCE) {
      index(postings.hold(changed.answerIds()));
      if (model.name().isPresent()) {
        soon();
      }
    } else {
      leaveToJob(changed.answerIds());
    }
  }

  /** Each time is a job of its own: one that is running may be past these. */
  private void soon() {
    queue.add(manyJob, scope.id(), EntityId.next(), clock.instant());
  }

  /**
   * The job goes by what the index says of itself; an entry of which it says nothing wrong is taken
   * out of it.
   */
  private void leaveToJob(Set<UUID> answerIds) {
    Held held = postings.hold(answerIds);
    postings.replace(held.without(postings.outdated(Integer.MAX_VALUE)), List.of());
    soon();
  }

  /**
   * Whatever release made the index, and after an import, which brings none. An entry that somebody
   * is changing right now is indexed by them.
   *
   * @return how many entries it was; 0 if there are no more
   */
  public int bringUpToDate(int most) {
    List<UUID> outdated = postings.outdated(most);
    if (outdated.isEmpty()) {
      return 0;
    }
    Optional<Held> idle = postings.holdIdle(outdated);
    idle.ifPresent(this::index);
    return idle.map(held -> held.answers().size()).orElse(0);
  }

  private void index(Held held) {
    List<Entry> entries =
        postings.serving(held.answers()).stream()
            .map(
                s ->
                    new Entry(
                        s.answerId(),
                        s.revisionId(),
                        Indexed.of(words.analysis(), s.questions(), s.texts())))
            .toList();
    postings.replace(held, entries);
  }
}
