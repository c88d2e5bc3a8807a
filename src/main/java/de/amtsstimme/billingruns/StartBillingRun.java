package de.amtsstimme.billingruns;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.billingruns.store.BillingRuns;
import de.amtsstimme.billingruns.store.BillingRuns.Run;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.jobs.JobQueue;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.seller.WriteSellerProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Map;

/** Somebody of the agency's administration asks for what is due; a job does it. */
@ApplicationScoped
public class StartBillingRun {

  @Inject BillingRuns runs;
  @Inject BillingRunJob job;
  @Inject JobQueue queue;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @throws Refusal VALIDATION_FAILED for a month that has not begun
   */
  public Run start(YearMonth month, boolean dryRun) {
    Instant now = clock.instant();
    if (month.isAfter(YearMonth.from(now.atZone(WriteSellerProfile.ZONE)))) {
      throw Refusal.invalid("/month", "Dieser Monat hat noch nicht begonnen.");
    }
    Run run = new Run(EntityId.next(), month, dryRun, caller.name(), now, null, null);
    runs.add(run, caller.personId());
    audit.record(
        "BILLING_RUN_STARTED",
        "BILLING_RUN",
        run.id(),
        null,
        Map.of("month", month.toString(), "dryRun", dryRun));
    queue.add(job, TenantScope.INSTALLATION, run.id(), now);
    return run;
  }
}
