package de.amtsstimme.crisis;

import de.amtsstimme.approvals.Circumstances;
import de.amtsstimme.approvals.WorkingTime;
import de.amtsstimme.crisis.store.Crises;
import de.amtsstimme.duty.OnDuty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Tells the chains of the bound authority what hour it is there, and whether there is a crisis. */
@ApplicationScoped
public class AuthorityCircumstances implements Circumstances, WorkingTime {

  @Inject OnDuty onDuty;
  @Inject Crises crises;

  @Override
  public boolean isOffHours(Instant at) {
    return onDuty.hours().isOffHours(at);
  }

  @Override
  public boolean isCrisis() {
    return crises.activeUntil().isPresent();
  }

  @Override
  public Instant plus(Instant start, int minutes) {
    return onDuty.hours().plus(start, minutes);
  }
}
