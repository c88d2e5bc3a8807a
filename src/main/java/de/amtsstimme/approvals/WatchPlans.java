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
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Somebody left, lost a role, or a membership ran out, and the plan in force has a step that nobody
 * can decide any more. A round finds it whatever the reason, and lets those be told who can invite
 * people or draft another plan.
 */
@ApplicationScoped
public class WatchPlans implements RecurringJob {

  private static final Logger LOG = Logger.getLogger(WatchPlans.class.getName());

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
    for (UUID tenant : work.tenants(Service.APPROVALS, Right.WATCH_APPROVALS)) {
      try {
        work.inTenant(Service.APPROVALS, tenant, Right.WATCH_APPROVALS, this::watch);
      } catch (RuntimeException e) {
        // The others must not wait for this one; it comes again in the next round.
        LOG.log(Level.WARNING, e, () -> "a plan was not watched: tenant=" + tenant);
      }
    }
  }

  private Void watch() {
    if (scope.state().equals("ACTIVE")) {
      chains.inForce().filter(decidable::isStuck).ifPresent(c -> stuck.fire(new PlanStuck(c.id())));
    }
    return null;
  }
}
