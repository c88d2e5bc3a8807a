package de.amtsstimme.sources;

import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.identity.Service;
import de.amtsstimme.kernel.jobs.RecurringJob;
import de.amtsstimme.kernel.jobs.ServiceWork;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.sources.store.SourceEdges;
import de.amtsstimme.sources.store.SourceEdges.Edge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * What a day makes stale needs no job to be unusable. But people have to know: a version that ends
 * by its own date was never announced, and of a change that was, those do not know yet who have
 * come since, or whose text was approved since.
 */
@ApplicationScoped
public class WatchSources implements RecurringJob {

  /** A server that stood still over night finds the midnight that it missed. */
  private static final Duration BACK = Duration.ofHours(26);

  @Inject ServiceWork work;
  @Inject SourceEdges edges;
  @Inject TenantScope scope;
  @Inject InstantSource clock;
  @Inject Event<SourceEdgePassed> passed;

  @Override
  public String name() {
    return "watch-sources";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    work.inEach(Service.APPROVALS, Right.WATCH_APPROVALS, this::watch);
  }

  private void watch() {
    if (scope.state().equals("ACTIVE")) {
      Instant now = clock.instant();
      edges.between(now.minus(BACK), now).forEach(edge -> passed.fire(passed(edge)));
    }
  }

  private static SourceEdgePassed passed(Edge edge) {
    return new SourceEdgePassed(
        edge.sourceId(),
        edge.number() == null ? SourceChanged.endingAt(edge.at()) : edge.number(),
        edge.at());
  }
}
