package de.amtsstimme.kernel.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Our jobs in the scheduler's terms. */
final class JobTasks {

  private static final Logger LOG = Logger.getLogger(JobTasks.class.getName());

  private JobTasks() {}

  static RecurringTask<Void> recurring(RecurringJob job) {
    return Tasks.recurring(job.name(), Schedules.fixedDelay(job.every()))
        .execute((instance, context) -> logged(job.name(), job::run));
  }

  static OneTimeTask<Void> queued(QueuedJob job) {
    return Tasks.oneTime(job.name())
        .onFailure((complete, operations) -> failed(job, complete, operations))
        .onDeadExecutionRevive()
        .execute(
            (instance, context) ->
                logged(job.name(), () -> job.run(tenant(instance), id(instance))));
  }

  static TaskInstance<Void> instance(QueuedJob job, UUID tenant, UUID id) {
    return new TaskInstance<>(job.name(), tenant + ":" + id);
  }

  private static void failed(
      QueuedJob job, ExecutionComplete complete, ExecutionOperations<Void> operations) {
    int failures = complete.getExecution().consecutiveFailures + 1;
    if (failures < job.mostAttempts()) {
      operations.reschedule(complete, complete.getTimeDone().plus(job.backoff(failures)));
      return;
    }
    // First where it can be seen, then out of the queue: a crash in between repeats, and loses
    // nothing.
    TaskInstance<?> instance = complete.getExecution().taskInstance;
    job.gaveUp(tenant(instance), id(instance));
    operations.remove();
  }

  /** Logged here and not by the scheduler, so that every failure has the same form. */
  private static void logged(String name, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "job failed: " + name);
      throw e;
    }
  }

  private static UUID tenant(TaskInstance<?> instance) {
    return UUID.fromString(instance.getId().substring(0, 36));
  }

  private static UUID id(TaskInstance<?> instance) {
    return UUID.fromString(instance.getId().substring(37));
  }
}
