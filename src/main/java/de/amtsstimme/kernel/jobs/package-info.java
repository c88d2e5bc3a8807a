/**
 * Work without a person: what comes again and again ({@link
 * de.amtsstimme.kernel.jobs.RecurringJob}), what is to be done once after a commit ({@link
 * de.amtsstimme.kernel.jobs.QueuedJob}), and the second door through which both go ({@link
 * de.amtsstimme.kernel.jobs.ServiceWork}). db-scheduler on PostgreSQL sees to it that of many
 * servers one does it.
 */
package de.amtsstimme.kernel.jobs;
