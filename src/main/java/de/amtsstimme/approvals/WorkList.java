package de.amtsstimme.approvals;

import de.amtsstimme.approvals.ExplainApproval.ExplainedStep;
import de.amtsstimme.approvals.domain.ApprovalState;
import de.amtsstimme.approvals.store.Approval;
import de.amtsstimme.approvals.store.ApprovalSteps;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Runs of the authority: all of a state, or those that wait for the caller. */
@ApplicationScoped
public class WorkList {

  private static final int AT_ONCE = 200;

  @Inject TenantRows rows;
  @Inject ApprovalSteps steps;
  @Inject ExplainApproval explain;
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
    List<Approval> found = new ArrayList<>();
    UUID before = page.before();
    while (found.size() < page.fetch()) {
      List<UUID> ids = steps.openForOthersThan(caller.personId(), before, AT_ONCE);
      if (ids.isEmpty()) {
        break;
      }
      List<Approval> open =
          rows.page(Approval.class, "e.id in :ids", Map.of("ids", ids), before, AT_ONCE);
      Map<UUID, List<ExplainedStep>> explained = explain.explain(open);
      open.stream()
          .filter(a -> explain.decidableByCaller(a, explained.get(a.id())))
          .forEach(found::add);
      before = ids.get(ids.size() - 1);
    }
    return found.subList(0, Math.min(found.size(), page.fetch()));
  }
}
