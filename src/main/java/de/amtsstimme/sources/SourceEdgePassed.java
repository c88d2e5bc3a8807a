package de.amtsstimme.sources;

import java.time.Instant;
import java.util.UUID;

/**
 * A day that was set before has come: a version ended by its own date, an announced one counts, an
 * end has been reached. Nobody has done anything; rounds say it again for a day, so whoever listens
 * does nothing twice.
 *
 * @param change as of {@link SourceChanged}; the same as it was announced under, if it was
 * @param at when it came
 */
public record SourceEdgePassed(UUID sourceId, int change, Instant at) {}
