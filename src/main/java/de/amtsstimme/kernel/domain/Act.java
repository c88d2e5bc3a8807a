package de.amtsstimme.kernel.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody did something.
 *
 * @param byName as the person was called then
 */
public record Act(UUID by, String byName, Instant at) {}
