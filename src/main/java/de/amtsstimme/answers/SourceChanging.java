package de.amtsstimme.answers;

import de.amtsstimme.answers.store.Dependents;
import de.amtsstimme.approvals.WhoIsConcerned;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.sources.SourceChanged;
import de.amtsstimme.sources.SourceEdgePassed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What another version of a source means for the library: nothing is written into the answers,
 * because stale is derived from the source itself. It is noted how many there are, and who can say
 * that they are still right is told.
 */
@ApplicationScoped
public class SourceChanging {

  @Inject Dependents dependents;
  @Inject WhoIsConcerned concerned;
  @Inject AuditTrail audit;
  @Inject Event<AnswersWentStale> wentStale;

  void on(@Observes SourceChanged source) {
    List<UUID> revisions = dependents.servingRevisions(source.sourceId());
    audit.record(
        "ANSWERS_STALE",
        "SOURCE",
        source.sourceId(),
        null,
        Map.of(
            "answers", revisions.size(),
            "replies", dependents.openReplies(source.sourceId()),
            "from", source.from().toString()));
    tell(source.sourceId(), source.change(), source.from(), revisions);
  }

  void on(@Observes SourceEdgePassed source) {
    tell(
        source.sourceId(),
        source.change(),
        source.at(),
        dependents.staleRevisions(source.sourceId()));
  }

  private void tell(UUID source, int change, Instant from, List<UUID> revisions) {
    if (!revisions.isEmpty()) {
      wentStale.fire(new AnswersWentStale(source, change, from, concerned.impartial(revisions)));
    }
  }
}
