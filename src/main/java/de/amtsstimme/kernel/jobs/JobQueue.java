package de.amtsstimme.kernel.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Puts work into the queue on the connection of the running transaction: it is there if and only if
 * that commits.
 */
@ApplicationScoped
public class JobQueue {

  @Resource(lookup = "jdbc/amtsstimme")
  DataSource dataSource;

  @Inject @Any Instance<QueuedJob> jobs;

  private SchedulerClient client;

  @PostConstruct
  void connect() {
    client =
        SchedulerClient.Builder.create(
                dataSource, jobs.stream().map(JobTasks::queued).<Task<?>>map(t -> t).toList())
            .jdbcCustomization(JobScheduler.POSTGRESQL)
            .serializer(NoTaskData.INSTANCE)
            .build();
  }

  /** Once per job, authority and id: a second time changes nothing while the first is waiting. */
  public void add(QueuedJob job, UUID tenant, UUID id, Instant at) {
    client.scheduleIfNotExists(JobTasks.instance(job, tenant, id), at);
  }
}
