package de.amtsstimme.approvals.domain;

import java.time.Instant;
import java.util.UUID;

/** Somebody is away until then, and who decides in their place. */
public record Absence(
    UUID personId, String personName, UUID deputyId, String deputyName, Instant until) {}
