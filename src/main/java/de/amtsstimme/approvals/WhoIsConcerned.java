package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.ApprovalState;
import de.amtsstimme.approvals.domain.Candidate;
import de.amtsstimme.approvals.domain.StepRules.Standing;
import de.amtsstimme.approvals.domain.StepState;
import de.amtsstimme.approvals.store.Approval;
import de.amtsstimme.approvals.store.ApprovalSteps;
import de.amtsstimme.approvals.store.Subjects;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** For those who tell people: whom a run waits for, who wrote and who approved what was decided. */
@ApplicationScoped
public class WhoIsConcerned {

  @Inject TenantRows rows;
  @Inject ExplainApproval explain;
  @Inject Subjects subjects;
  @Inject ApprovalSteps steps;
  @Inject Candidates candidates;

  /** Those who can decide the open step at this moment; nobody if the run is closed or gone. */
  public Set<UUID> deciders(UUID approvalId) {
    return rows.find(Approval.class, approvalId)
        .filter(a -> a.state() == ApprovalState.OPEN)
        .map(
            a ->
                explain.explain(List.of(a)).get(a.id()).stream()
                    .filter(e -> e.step().state() == StepState.OPEN)
                    .flatMap(e -> e.standings().stream())
                    .filter(Standing::can)
                    .map(s -> s.candidate().personId())
                    .collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  /** Approvers of this moment who did not write all of these revisions. */
  public Set<UUID> impartial(Collection<UUID> revisionIds) {
    Collection<List<UUID>> wrote = subjects.contributors(revisionIds).values();
    return candidates.list().stream()
        .filter(Candidate::isApprover)
        .map(Candidate::personId)
        .filter(person -> wrote.stream().anyMatch(w -> !w.contains(person)))
        .collect(Collectors.toSet());
  }

  /**
   * Everyone who said yes to a revision, or in whose name somebody did; also as part of a batch.
   */
  public Set<UUID> approvers(UUID revisionId) {
    return steps.approvers(revisionId);
  }

  /** Everyone who wrote a part of a revision. */
  public Set<UUID> contributors(UUID revisionId) {
    return subjects.contributors(revisionId);
  }
}
