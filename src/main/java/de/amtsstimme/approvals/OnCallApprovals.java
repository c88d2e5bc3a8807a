package de.amtsstimme.approvals;

import de.amtsstimme.approvals.store.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** When who was on call said yes to a content. */
@ApplicationScoped
public class OnCallApprovals {

  @Inject Roster roster;

  public List<Instant> of(UUID revisionId) {
    return roster.approvals(revisionId);
  }
}
