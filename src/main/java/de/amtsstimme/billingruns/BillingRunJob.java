package de.amtsstimme.billingruns;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.billingruns.store.BillingItems;
import de.amtsstimme.billingruns.store.BillingRuns;
import de.amtsstimme.billingruns.store.BillingRuns.Run;
import de.amtsstimme.billingruns.store.RunProgress;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.identity.Service;
import de.amtsstimme.kernel.jobs.QueuedJob;
import de.amtsstimme.kernel.jobs.ServiceWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Goes round for one run: first finds out what is due everywhere, then bills line by line. What a
 * rule refuses is written down and done with; what went wrong otherwise (a lost connection, a dead
 * server) is left as it was, and tried again when the job comes back.
 */
@ApplicationScoped
public class BillingRunJob implements QueuedJob {

  private static final Logger LOG = Logger.getLogger(BillingRunJob.class.getName());
  private static final int LONGEST_PAUSE = 7;

  @Inject ServiceWork work;
  @Inject BillPeriod period;
  @Inject BillingRuns runs;
  @Inject BillingItems items;
  @Inject RunProgress progress;
  @Inject AuditTrail audit;
  @Inject InstantSource clock;

  /** Lines are left; the log says why. */
  static final class Unfinished extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unfinished(UUID run) {
      super("billing run " + run + " is not finished", null, false, false);
    }
  }

  @Override
  public String name() {
    return "billing-run";
  }

  @Override
  public int mostAttempts() {
    return 10;
  }

  @Override
  public Duration backoff(int failures) {
    return Duration.ofSeconds(1L << Math.min(failures, LONGEST_PAUSE));
  }

  @Override
  public void run(UUID installation, UUID id) {
    Run run = inInstallation(() -> runs.find(id).orElse(null));
    if (run == null || run.endedAt() != null) {
      return;
    }
    boolean all = run.preparedAt() != null || prepare(run);
    for (UUID tenant : inInstallation(() -> progress.open(id))) {
      all &=
          each(tenant, () -> inTenant(tenant, () -> items.pending(id)), i -> bill(run, tenant, i));
    }
    if (!all || !inInstallation(() -> end(run))) {
      throw new Unfinished(id);
    }
  }

  @Override
  public void gaveUp(UUID installation, UUID id) {
    Refusal refusal = new Refusal(ProblemCode.INTERNAL_ERROR);
    for (UUID tenant : inInstallation(() -> progress.open(id))) {
      each(
          tenant,
          () -> inTenant(tenant, () -> items.pending(id)),
          item -> inTenant(tenant, () -> period.refused(item, refusal)));
    }
    inInstallation(
        () -> {
          audit.record("BILLING_RUN_GAVE_UP", "BILLING_RUN", id, null, Map.of());
          return runs.end(id, clock.instant());
        });
  }

  private boolean prepare(Run run) {
    boolean all = true;
    for (UUID tenant : work.tenants(Service.BILLING, Right.BILL_DUE)) {
      all &= each(tenant, () -> List.of(run), r -> inTenant(tenant, () -> period.prepare(r)));
    }
    if (all) {
      inInstallation(
          () -> {
            runs.prepared(run.id(), clock.instant());
            return null;
          });
    }
    return all;
  }

  private void bill(Run run, UUID tenant, UUID item) {
    try {
      inTenant(tenant, () -> period.bill(run, item));
    } catch (Refusal refused) {
      inTenant(tenant, () -> period.refused(item, refused));
    }
  }

  /** Counts what came of it; false while a line is left. */
  private boolean end(Run run) {
    if (!progress.open(run.id()).isEmpty()) {
      return false;
    }
    if (runs.end(run.id(), clock.instant())) {
      Map<String, Object> after = new TreeMap<>();
      after.put("month", run.month().toString());
      after.put("dryRun", run.dryRun());
      progress
          .sums(List.of(run.id()))
          .get(run.id())
          .forEach(s -> after.put(s.state().name().toLowerCase(Locale.ROOT), s.count()));
      audit.record("BILLING_RUN_ENDED", "BILLING_RUN", run.id(), null, after);
    }
    return true;
  }

  /** What goes wrong with one keeps no other from being done. */
  private <T> boolean each(UUID tenant, Supplier<List<T>> what, Consumer<T> todo) {
    boolean all = true;
    try {
      for (T one : what.get()) {
        all &= attempted(tenant, () -> todo.accept(one));
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "not billed: tenant=" + tenant);
      return false;
    }
    return all;
  }

  private static boolean attempted(UUID tenant, Runnable todo) {
    try {
      todo.run();
      return true;
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "not billed: tenant=" + tenant);
      return false;
    }
  }

  private <T> T inTenant(UUID tenant, Callable<T> todo) {
    return work.inTenant(Service.BILLING, tenant, Right.BILL_DUE, todo);
  }

  private <T> T inInstallation(Callable<T> todo) {
    return work.inInstallation(Service.BILLING, Right.BILL_DUE, todo);
  }
}
