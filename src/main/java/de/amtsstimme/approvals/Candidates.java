package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.Absence;
import de.amtsstimme.approvals.domain.Candidate;
import de.amtsstimme.approvals.store.Deputies;
import de.amtsstimme.approvals.store.Roster;
import de.amtsstimme.members.StandingPeople;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
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

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  private record Held(List<Candidate> people, List<Absence> absences) {}

  /**
   * Read once for the rest of this transaction. For those who change nobody's standing: a decision
   * asks who decides, whom to tell next, and what to answer.
   */
  void hold() {
    transaction.putResource(Held.class, new Held(list(), absences()));
  }

  private Held held() {
    return (Held) transaction.getResource(Held.class);
  }

  /** Approvers by name, then the agency's people. */
  List<Candidate> list() {
    return held() != null ? held().people() : read();
  }

  private List<Candidate> read() {
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
    return held() != null ? held().absences() : deputies.absences(clock.instant());
  }
}
