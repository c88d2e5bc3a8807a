package de.amtsstimme.approvals;

import de.amtsstimme.approvals.store.Chains;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.identity.Service;
import de.amtsstimme.kernel.jobs.RecurringJob;
import de.amtsstimme.kernel.jobs.ServiceWork;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Somebody left, lost a role, or a membership ran out, and the plan in force has a step that nobody
 * can decide any more. A round finds it whatever the reason, and lets those be told who can invite
 * people or draft another plan.
 */
@ApplicationScoped
public class WatchPlans implements RecurringJob {

  @Inject ServiceWork work;
  @Inject Chains chains;
  @Inject DecidablePlan decidable;
  @Inject TenantScope scope;
  @Inject Event<PlanStuck> stuck;

  @Override
  public String name() {
    return "watch-plans";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run() {
    work.inEach(Service.APPROVALS, Right.WATCH_APPROVALS, this::watch);
  }

  private void watch() {
    if (scope.state().equals("ACTIVE")) {
      chains.inForce().filter(decidable::isStuck).ifPresent(c -> stuck.fire(new PlanStuck(c.id())));
    }
  }
}
