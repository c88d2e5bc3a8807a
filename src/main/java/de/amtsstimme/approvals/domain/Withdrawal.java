package de.amtsstimme.approvals.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * An approval that was taken back: of which content, by whom, why.
 *
 * @param reason null once it was erased
 */
public record Withdrawal(
    UUID id,
    SubjectKind kind,
    UUID subjectId,
    UUID revisionId,
    String contentHash,
    String reason,
    String byName,
    Instant at) {}
