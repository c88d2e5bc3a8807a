package de.amtsstimme.privacy;

import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.identity.Service;
import de.amtsstimme.kernel.jobs.RecurringJob;
import de.amtsstimme.kernel.jobs.ServiceWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/**
 * Makes the round of all authorities every hour: erasure is due by days, in each one's own zone.
 */
@ApplicationScoped
public class ErasureJob implements RecurringJob {

  private static final int BATCH = 100;

  @Inject ServiceWork serviceWork;
  @Inject EraseDue eraseDue;

  @Override
  public String name() {
    return "erase-due";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    serviceWork.round(serviceWork.tenants(Service.ERASURE, Right.ERASE_DUE), this::erase);
  }

  private void erase(UUID tenant) {
    EraseDue.Batch batch;
    do {
      batch =
          serviceWork.inTenant(
              Service.ERASURE, tenant, Right.ERASE_DUE, () -> eraseDue.eraseBatch(BATCH));
    } while (batch.more());
  }
}
