package de.amtsstimme.sources.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Which version of a source counts when. One counts until the announced one, if there is one,
 * begins; from that instant on that one does, without anybody's doing. The database derives the
 * same ({@code source_now}).
 *
 * @param versionId what counts until {@code nextFrom}
 * @param nextId what is announced, or was and counts by now; null for nothing
 * @param endedAt an end that was set, of whichever version counts then; null for none
 */
public record Counting(UUID versionId, UUID nextId, Instant nextFrom, Instant endedAt) {

  public static Counting of(UUID versionId) {
    return new Counting(versionId, null, null, null);
  }

  public UUID versionAt(Instant now) {
    return nextCounts(now) ? nextId : versionId;
  }

  /** When the version that counts now is ended, or was; null while no end of it is set. */
  public Instant endAt(Instant now) {
    if (endedAt == null || nextFrom == null) {
      return endedAt;
    }
    return nextCounts(now) == endedAt.isAfter(nextFrom) ? endedAt : null;
  }

  /** What is to count later; null for nothing. */
  public UUID announcedAt(Instant now) {
    return nextCounts(now) ? null : nextId;
  }

  /** From when on that will be. */
  public Instant announcedFrom(Instant now) {
    return nextCounts(now) ? null : nextFrom;
  }

  /** Another version counts from now on; an end, or what was announced, belonged to the old one. */
  public Counting replaced(UUID version) {
    return of(version);
  }

  /** Another version is to count later. What was announced before and has not begun never will. */
  public Counting announced(UUID version, Instant from, Instant now) {
    Instant end = endAt(now);
    return new Counting(
        versionAt(now), version, from, end == null || end.isAfter(from) ? null : end);
  }

  public Counting ended(Instant at, Instant now) {
    return new Counting(versionAt(now), announcedAt(now), announcedFrom(now), at);
  }

  private boolean nextCounts(Instant now) {
    return nextFrom != null && !nextFrom.isAfter(now);
  }
}
