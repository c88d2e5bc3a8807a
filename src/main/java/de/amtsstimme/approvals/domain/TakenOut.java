package de.amtsstimme.approvals.domain;

import java.time.Instant;
import java.util.UUID;

/** A text that was taken out of a batch, by whom and why. */
public record TakenOut(UUID subjectId, UUID revisionId, String byName, String reason, Instant at) {}
