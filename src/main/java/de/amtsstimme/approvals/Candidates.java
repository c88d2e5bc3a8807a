package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.Absence;
import de.amtsstimme.approvals.domain.Candidate;
import de.amtsstimme.approvals.store.Deputies;
import de.amtsstimme.approvals.store.Roster;
import de.amtsstimme.members.StandingPeople;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who could decide anything in the authority at this moment, and who of them is away. */
@ApplicationScoped
class Candidates {

  @Inject StandingPeople people;
  @Inject Deputies deputies;
  @Inject Roster roster;
  @Inject InstantSource clock;

  /** Approvers by name, then the agency's people. */
  List<Candidate> list() {
    Set<UUID> onCall = roster.onCall(clock.instant());
    return people.list().stream()
        .map(
            p ->
                new Candidate(
                    p.personId(),
                    p.name(),
                    p.department(),
                    p.roles(),
                    onCall.contains(p.personId())))
        .toList();
  }

  List<Absence> absences() {
    return deputies.absences(clock.instant());
  }
}
