package de.amtsstimme.kernel.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import de.amtsstimme.kernel.start.SchemaReadiness;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.Readiness;

/**
 * Runs the jobs of all servers from one table: whichever server locks a row first has the job. A
 * server that dies stops sending heartbeats, and after a minute another one takes over what it had
 * in hand. On a stop, what runs is given time to end; the rest is left for others.
 */
@ApplicationScoped
public class JobScheduler {

  static final JdbcCustomization POSTGRESQL = new PostgreSqlJdbcCustomization(false, true);
  private static final Logger LOG = Logger.getLogger(JobScheduler.class.getName());
  private static final int THREADS = 4;
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);
  private static final int MISSED_HEARTBEATS = 6;
  private static final Duration TIME_TO_END = Duration.ofSeconds(15);

  @Resource(lookup = "jdbc/scheduler")
  DataSource dataSource;

  @Resource ManagedThreadFactory threads;
  @Resource ManagedScheduledExecutorService executor;
  @Inject @Readiness SchemaReadiness schema;
  @Inject @Any Instance<RecurringJob> recurring;
  @Inject @Any Instance<QueuedJob> queued;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_JOBS_POLL", defaultValue = "PT2S")
  Duration poll;

  private volatile ScheduledFuture<?> waiting;
  private Scheduler scheduler;

  /** Jobs begin when the schema is the right one, which at a rollout may be a while later. */
  void started(@Observes Startup event) {
    waiting = executor.scheduleWithFixedDelay(this::startIfReady, 0, 1, TimeUnit.SECONDS);
  }

  synchronized void startIfReady() {
    if (scheduler != null || !schema.fits()) {
      return;
    }
    List<OneTimeTask<Void>> once = queued.stream().map(JobTasks::queued).toList();
    List<RecurringTask<Void>> again = recurring.stream().map(JobTasks::recurring).toList();
    scheduler =
        Scheduler.create(dataSource, List.copyOf(once))
            .startTasks(again)
            .schedulerName(new SchedulerName.Fixed(name()))
            .jdbcCustomization(POSTGRESQL)
            .serializer(NoTaskData.INSTANCE)
            .pollUsingLockAndFetch(0.5, 2.0)
            .pollingInterval(poll)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(TIME_TO_END)
            .failureLogging(LogLevel.DEBUG, false)
            .threads(THREADS)
            .executorService(Executors.newFixedThreadPool(THREADS, threads))
            .dueExecutor(Executors.newSingleThreadExecutor(threads))
            .housekeeperExecutor(Executors.newScheduledThreadPool(2, threads))
            .build();
    scheduler.start();
    waiting.cancel(false);
    LOG.info(
        () -> "jobs: " + again.size() + " recurring, " + once.size() + " kinds of queued ones");
  }

  void stopping(@Observes Shutdown event) {
    stop();
  }

  @PreDestroy
  synchronized void stop() {
    if (waiting != null) {
      waiting.cancel(false);
    }
    if (scheduler != null && !scheduler.getSchedulerState().isShuttingDown()) {
      scheduler.stop();
    }
  }

  /** Differs for every start, so that a restarted server does not take its dead self for alive. */
  private static String name() {
    return ProcessHandle.current().pid() + "-" + UUID.randomUUID();
  }
}
