package de.amtsstimme.approvals.domain;

import java.util.UUID;

/** A run through the chain as those who submitted something see it. */
public record OpenedRun(UUID id, UUID revisionId, String contentHash, ApprovalState state) {}
