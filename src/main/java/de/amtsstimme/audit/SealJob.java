package de.amtsstimme.audit;

import de.amtsstimme.audit.domain.Checkpoint;
import de.amtsstimme.audit.store.Checkpoints;
import de.amtsstimme.audit.store.Checkpoints.Signed;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.identity.Service;
import de.amtsstimme.kernel.jobs.RecurringJob;
import de.amtsstimme.kernel.jobs.ServiceWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals every chain that has grown by so many entries, or has had an unsealed one for so long, and
 * takes the checkpoints out of the database. One chain's trouble is not another's.
 */
@ApplicationScoped
public class SealJob implements RecurringJob {

  private static final Logger LOG = Logger.getLogger(SealJob.class.getName());

  @Inject ServiceWork work;
  @Inject Checkpoints checkpoints;
  @Inject SealChain sealChain;
  @Inject CheckpointSink sink;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_AUDIT_SEAL_ENTRIES", defaultValue = "100")
  long entries;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_AUDIT_SEAL_AFTER", defaultValue = "PT10M")
  Duration after;

  @Override
  public String name() {
    return "audit-seal";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(2);
  }

  @Override
  public void run() {
    List<UUID> grown =
        work.inInstallation(
            Service.SEAL, Right.SEAL_AUDIT, () -> checkpoints.unsealed(entries, after.toSeconds()));
    for (UUID tenant : grown) {
      try {
        work.inTenant(Service.SEAL, tenant, Right.SEAL_AUDIT, sealChain::seal).ifPresent(sink::log);
        carryOut(tenant);
      } catch (RuntimeException | IOException e) {
        LOG.log(Level.SEVERE, e, () -> "not sealed: tenant=" + tenant);
      }
    }
  }

  /** Everything that is not outside yet, also what an earlier failure left behind. */
  private void carryOut(UUID tenant) throws IOException {
    List<Signed> missing;
    do {
      long have = sink.newest(tenant).map(Checkpoint::number).orElse(0L);
      missing =
          sink.configured()
              ? work.inTenant(
                  Service.SEAL, tenant, Right.SEAL_AUDIT, () -> checkpoints.listAfter(have))
              : List.of();
      sink.append(tenant, missing);
    } while (!missing.isEmpty());
  }
}
