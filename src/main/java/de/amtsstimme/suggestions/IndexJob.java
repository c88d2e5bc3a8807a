package de.amtsstimme.suggestions;

import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.identity.Service;
import de.amtsstimme.kernel.jobs.RecurringJob;
import de.amtsstimme.kernel.jobs.ServiceWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/** Finds what the index lacks after a new release or with a new model; on other days nothing. */
@ApplicationScoped
public class IndexJob implements RecurringJob {

  private static final int BATCH = 1000;

  @Inject ServiceWork serviceWork;
  @Inject IndexAnswers indexAnswers;
  @Inject IndexMeanings indexMeanings;

  @Override
  public String name() {
    return "index-answers";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void run() {
    serviceWork.round(serviceWork.tenants(Service.SUGGESTIONS, Right.INDEX_ANSWERS), this::run);
  }

  /** A slice in each transaction, so that nobody waits for all of it. */
  void run(UUID tenant) {
    int done;
    do {
      done =
          serviceWork.inTenant(
              Service.SUGGESTIONS,
              tenant,
              Right.INDEX_ANSWERS,
              () -> indexAnswers.bringUpToDate(BATCH));
    } while (done > 0);
    indexMeanings.run(tenant);
  }
}
