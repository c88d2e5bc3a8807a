package de.amtsstimme.notifications;

import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.identity.Service;
import de.amtsstimme.kernel.jobs.RecurringJob;
import de.amtsstimme.kernel.jobs.ServiceWork;
import de.amtsstimme.notifications.store.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;

/** Who was told what is forgotten after 30 days. */
@ApplicationScoped
class NoticeCleaning implements RecurringJob {

  private static final Duration KEPT = Duration.ofDays(30);

  @Inject ServiceWork work;
  @Inject Notices notices;
  @Inject InstantSource clock;

  @Override
  public String name() {
    return "notice-cleaning";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public void run() {
    work.inEach(
        Service.NOTIFY,
        Right.NOTIFY_PEOPLE,
        () -> notices.deleteSettledBefore(clock.instant().minus(KEPT)));
  }
}
