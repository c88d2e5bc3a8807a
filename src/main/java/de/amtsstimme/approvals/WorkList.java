package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.ApprovalState;
import de.amtsstimme.approvals.domain.StepRules.Candidate;
import de.amtsstimme.approvals.store.Approval;
import de.amtsstimme.approvals.store.ApprovalSteps;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Runs of the authority: all of a state, or those that wait for the caller. */
@ApplicationScoped
public class WorkList {

  @Inject TenantRows rows;
  @Inject ApprovalSteps steps;
  @Inject Candidates candidates;
  @Inject Caller caller;

  /**
   * @param state null for all
   */
  public List<Approval> list(ApprovalState state, Page page) {
    return state == null
        ? rows.page(Approval.class, "", Map.of(), page.before(), page.fetch())
        : rows.page(
            Approval.class,
            "e.state = :state",
            Map.of("state", state),
            page.before(),
            page.fetch());
  }

  public List<Approval> decidableByCaller(Page page) {
    Optional<Candidate> me = candidates.find(caller.personId());
    if (me.isEmpty()) {
      return List.of();
    }
    List<UUID> ids =
        steps.decidableBy(me.get().personId(), me.get().department(), page.before(), page.fetch());
    return ids.isEmpty()
        ? List.of()
        : rows.page(
            Approval.class, "e.id in :ids", Map.of("ids", ids), page.before(), page.fetch());
  }
}
