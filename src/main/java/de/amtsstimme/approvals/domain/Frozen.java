package de.amtsstimme.approvals.domain;

import java.util.UUID;

/** A revision that cannot change any more: what it is, and the hash of its content. */
public record Frozen(UUID id, SubjectKind kind, UUID subjectId, int number, String contentHash) {}
