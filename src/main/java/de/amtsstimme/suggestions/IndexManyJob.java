package de.amtsstimme.suggestions;

import de.amtsstimme.kernel.jobs.QueuedJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/**
 * Puts the entries of a decided batch into the index as soon as the decision has committed, and
 * what changed ones mean.
 */
@ApplicationScoped
public class IndexManyJob implements QueuedJob {

  @Inject IndexJob indexJob;

  @Override
  public String name() {
    return "index-many-answers";
  }

  @Override
  public void run(UUID tenant, UUID id) {
    indexJob.run(tenant);
  }

  @Override
  public int mostAttempts() {
    return 5;
  }

  @Override
  public Duration backoff(int failures) {
    return Duration.ofSeconds(10L * failures);
  }

  /** The round of {@link IndexJob} goes on finding what is missing. */
  @Override
  public void gaveUp(UUID tenant, UUID id) {}
}
