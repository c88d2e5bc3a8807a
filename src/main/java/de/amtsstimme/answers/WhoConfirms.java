package de.amtsstimme.answers;

import de.amtsstimme.answers.store.Dependents;
import de.amtsstimme.approvals.WhoIsConcerned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** For those who tell people: whom stale texts wait for. */
@ApplicationScoped
public class WhoConfirms {

  @Inject Dependents dependents;
  @Inject WhoIsConcerned concerned;

  /** Approvers who can confirm a text that is stale because of this source at this moment. */
  public Set<UUID> staleBecauseOf(UUID sourceId) {
    return concerned.impartial(dependents.staleRevisions(sourceId));
  }
}
