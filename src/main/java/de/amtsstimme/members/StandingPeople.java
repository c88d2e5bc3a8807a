package de.amtsstimme.members;

import de.amtsstimme.members.domain.StandingPerson;
import de.amtsstimme.members.store.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who could have a say about texts in the bound authority: its approvers, and the agency's people.
 */
@ApplicationScoped
public class StandingPeople {

  @Inject Standings standings;
  @Inject InstantSource clock;

  /** Approvers by name, then people of the agency by name. */
  public List<StandingPerson> list() {
    return standings.list(clock.instant());
  }

  /** Those of these people who never were the authority's own. */
  public Set<UUID> ofAgency(Collection<UUID> people) {
    return standings.withoutMembership(people);
  }
}
