package de.amtsstimme.suggestions;

import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.identity.Service;
import de.amtsstimme.kernel.jobs.RecurringJob;
import de.amtsstimme.kernel.jobs.ServiceWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/** Finds what the index lacks after an import or a new release; on other days there is nothing. */
@ApplicationScoped
public class IndexJob implements RecurringJob {

  private static final int BATCH = 1000;

  @Inject ServiceWork serviceWork;
  @Inject IndexAnswers indexAnswers;

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
    for (UUID tenant : serviceWork.tenants(Service.SUGGESTIONS, Right.INDEX_ANSWERS)) {
      int done;
      do {
        done =
            serviceWork.inTenant(
                Service.SUGGESTIONS,
                tenant,
                Right.INDEX_ANSWERS,
                () -> indexAnswers.bringUpToDate(BATCH));
      } while (done == BATCH);
    }
  }
}
