package de.amtsstimme.approvals;

import java.time.Instant;
import java.util.UUID;

/**
 * Fired in the transaction in which a step of a run became the open one: from now on it waits for
 * people.
 *
 * @param dueAt the step's deadline, or null
 */
public record StepOpened(UUID approvalId, int step, Instant dueAt) {}
