package de.amtsstimme.approvals;

import java.util.UUID;

/** Fired when a round finds that the plan in force has a step that nobody can decide any more. */
public record PlanStuck(UUID chainId) {}
