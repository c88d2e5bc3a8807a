package de.amtsstimme.approvals;

import de.amtsstimme.approvals.store.Approval;
import de.amtsstimme.approvals.store.ApprovalSteps;
import de.amtsstimme.approvals.store.ApprovalSteps.Awaiting;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.identity.EndpointPolicy;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.kernel.tenant.TenantScope.Visible;
import de.amtsstimme.kernel.tenant.UnitOfWork;
import de.amtsstimme.members.WhatWaits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What waits for the caller in all of their authorities. Who can decide is judged in each authority
 * by the rule that counts there; one query over all of them says before where to look at all.
 */
@ApplicationScoped
public class MyWork implements WhatWaits {

  /** More than anybody reads; whoever decides some sees the next. */
  private static final int MOST_OF_ONE = 1000;

  private static final Set<ProblemCode> CLOSED =
      Set.of(ProblemCode.NOT_FOUND, ProblemCode.FORBIDDEN, ProblemCode.AUTHORITY_ENDED);

  /**
   * One run that waits.
   *
   * @param dueAt of its open step, or null
   */
  public record Waiting(String slug, String name, UUID approvalId, Instant dueAt) {

    /** The most urgent first; what has no deadline comes last, in the order in which it came. */
    public static final Comparator<Waiting> URGENT_FIRST =
        Comparator.comparing(Waiting::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(w -> w.approvalId().toString());
  }

  @Inject ApprovalSteps steps;
  @Inject WorkList workList;
  @Inject TenantScope scope;
  @Inject Caller caller;
  @Inject UnitOfWork unitOfWork;

  /** Asked over all authorities; afterwards the transaction stands in one of them. */
  public List<Waiting> list() {
    List<Waiting> found = new ArrayList<>();
    for (Visible authority : whereToLook()) {
      try {
        found.addAll(
            unitOfWork.readIn(authority.slug(), Right.READ_INQUIRIES, () -> waitingIn(authority)));
      } catch (Refusal refusal) {
        // The grant or the authority has ended since we asked: nothing waits there.
        if (!CLOSED.contains(refusal.code())) {
          throw refusal;
        }
      }
    }
    found.sort(Waiting.URGENT_FIRST);
    return found;
  }

  @Override
  public int count() {
    return list().size();
  }

  private List<Waiting> waitingIn(Visible authority) {
    if (!EndpointPolicy.allows(
        Right.DECIDE_APPROVAL, caller.roles(), scope.state(), scope.halted())) {
      return List.of();
    }
    List<Approval> open = workList.waiting(MOST_OF_ONE);
    Map<UUID, Instant> due = steps.openDue(open.stream().map(Approval::id).toList());
    return open.stream()
        .map(a -> new Waiting(authority.slug(), authority.name(), a.id(), due.get(a.id())))
        .toList();
  }

  private List<Visible> whereToLook() {
    Map<UUID, Awaiting> awaiting = new LinkedHashMap<>();
    steps.awaitingOver(caller.personId()).forEach(a -> awaiting.put(a.tenantId(), a));
    Map<UUID, Visible> found = new LinkedHashMap<>();
    for (Visible v : scope.visible()) {
      Awaiting there = awaiting.get(v.id());
      Set<Role> roles = Role.parse(v.roles());
      if (there != null
          && EndpointPolicy.allows(Right.DECIDE_APPROVAL, roles, v.state(), false)
          && (roles.contains(Role.APPROVER) || there.openToAgency())) {
        found.putIfAbsent(v.id(), v);
      }
    }
    return List.copyOf(found.values());
  }
}
