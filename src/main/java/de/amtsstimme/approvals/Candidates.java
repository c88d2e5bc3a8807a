package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.StepRules.Candidate;
import de.amtsstimme.members.Approvers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The authority's approvers of this moment, as the rules need them. */
@ApplicationScoped
class Candidates {

  @Inject Approvers approvers;

  List<Candidate> list() {
    return approvers.listCurrent().stream()
        .map(a -> new Candidate(a.personId(), a.name(), a.department()))
        .toList();
  }

  Optional<Candidate> find(UUID personId) {
    return list().stream().filter(c -> c.personId().equals(personId)).findFirst();
  }
}
