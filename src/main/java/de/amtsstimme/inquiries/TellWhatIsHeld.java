package de.amtsstimme.inquiries;

import de.amtsstimme.answers.AnswerChanged;
import de.amtsstimme.approvals.WhoIsConcerned;
import de.amtsstimme.inquiries.store.HeldReplies;
import de.amtsstimme.inquiries.store.HeldReplies.UnderWay;
import de.amtsstimme.inquiries.store.Replies;
import de.amtsstimme.sources.SourceChanged;
import de.amtsstimme.sources.SourceEdgePassed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What changes of sources and answers mean for replies on their way: nothing is written into them,
 * because held is derived, but somebody who can do something about it has to know. A reply that is
 * an answer which serves goes on as soon as that answer is confirmed, whose approvers are told.
 */
@ApplicationScoped
public class TellWhatIsHeld {

  @Inject HeldReplies held;
  @Inject Replies replies;
  @Inject WhoIsConcerned concerned;
  @Inject InstantSource clock;
  @Inject Event<RepliesHeld> repliesHeld;

  /** Texts of their own that rest on it: each is confirmed by itself. */
  void on(@Observes SourceChanged source) {
    tell(source.sourceId(), source.change(), source.from());
  }

  void on(@Observes SourceEdgePassed source) {
    tell(source.sourceId(), source.change(), source.at());
  }

  private void tell(UUID source, int change, Instant from) {
    List<UnderWay> own = held.ownTextsOn(source);
    if (!own.isEmpty()) {
      fire(
          source,
          change,
          from,
          concerned.impartial(own.stream().map(UnderWay::revisionId).toList()),
          own);
    }
  }

  /** Repetitions of what no longer serves: nothing brings them back. */
  void on(@Observes AnswerChanged answers) {
    List<UnderWay> repeating = held.repeatingWhatServesNoMore(answers.answerIds());
    if (!repeating.isEmpty()) {
      fire(null, 0, clock.instant(), Set.of(), repeating);
    }
  }

  private void fire(
      UUID source,
      int change,
      Instant from,
      Set<UUID> confirmers,
      List<UnderWay> concernedReplies) {
    Map<UUID, Set<UUID>> writers = new HashMap<>();
    concernedReplies.forEach(r -> writers.put(r.id(), replies.contributors(r.id())));
    repliesHeld.fire(new RepliesHeld(source, change, from, confirmers, writers));
  }
}
