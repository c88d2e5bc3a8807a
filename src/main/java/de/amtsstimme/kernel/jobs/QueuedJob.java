package de.amtsstimme.kernel.jobs;

import java.time.Duration;
import java.util.UUID;

/**
 * Something to be done once for one thing of one authority, put into the queue in the same
 * transaction that gives rise to it ({@link JobQueue}). At least once: it may run again after a
 * crash, so it has to notice that its work is done.
 */
public interface QueuedJob {

  /** Stands in the scheduler's table: never changed once it landed. */
  String name();

  /**
   * @throws RuntimeException to be tried again after {@link #backoff}
   */
  void run(UUID tenant, UUID id);

  /** How often in all, before it is given up. */
  int mostAttempts();

  /**
   * @param failures how often it failed by now, from 1
   */
  Duration backoff(int failures);

  /** The last attempt failed: it leaves the queue and has to be seen somewhere. */
  void gaveUp(UUID tenant, UUID id);
}
