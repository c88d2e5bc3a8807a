package de.amtsstimme.kernel.outbox;

import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.identity.Service;
import de.amtsstimme.kernel.jobs.RecurringJob;
import de.amtsstimme.kernel.jobs.ServiceWork;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Rows go 30 days after they were settled. A dead letter that nobody wanted for 30 days loses its
 * content then.
 */
@ApplicationScoped
class OutboxCleaning implements RecurringJob {

  static final Duration KEPT = Duration.ofDays(30);

  @Inject ServiceWork work;
  @Inject OutboxMessages messages;
  @Inject InstantSource clock;

  @Override
  public String name() {
    return "outbox-cleaning";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public void run() {
    clean(TenantScope.INSTALLATION);
    work.round(work.tenants(Service.OUTBOX, Right.DELIVER_OUTBOX), this::clean);
  }

  private void clean(UUID tenant) {
    work.inTenant(
        Service.OUTBOX,
        tenant,
        Right.DELIVER_OUTBOX,
        () -> {
          Instant now = clock.instant();
          Instant limit = now.minus(KEPT);
          messages.deleteSettledBefore(limit);
          return messages.dropDeadBefore(limit, now);
        });
  }
}
