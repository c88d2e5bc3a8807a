package de.amtsstimme.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;

/** What the authority's calendar says, if somebody keeps one. */
@ApplicationScoped
class HereAndNow {

  @Inject Instance<Circumstances> circumstances;
  @Inject Instance<WorkingTime> workingTime;

  boolean isOffHours(Instant at) {
    return circumstances.isResolvable() && circumstances.get().isOffHours(at);
  }

  boolean isCrisis() {
    return circumstances.isResolvable() && circumstances.get().isCrisis();
  }

  Instant plusWorkingTime(Instant start, int minutes) {
    return workingTime.isResolvable()
        ? workingTime.get().plus(start, minutes)
        : start.plusSeconds(60L * minutes);
  }
}
