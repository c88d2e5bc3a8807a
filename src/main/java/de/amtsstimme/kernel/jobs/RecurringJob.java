package de.amtsstimme.kernel.jobs;

import java.time.Duration;

/**
 * Runs again and again, on one server at a time. Every bean of this type is scheduled; the work
 * itself goes through {@link ServiceWork}. A run that fails is logged and comes again with the next
 * one.
 */
public interface RecurringJob {

  /** Stands in the scheduler's table: never changed once it landed. */
  String name();

  /** From the end of one run to the beginning of the next. */
  Duration every();

  void run();
}
