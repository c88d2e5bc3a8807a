package de.amtsstimme.archive.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was removed, when and by whom, as the database wrote it down in the same transaction.
 *
 * @param document the JSON it was read from; its SHA-256 is the hash
 */
public record PurgeCertificate(
    UUID id,
    UUID authorityId,
    String slug,
    String name,
    Instant foundedAt,
    Instant endedAt,
    Instant exportUntil,
    Instant purgedAt,
    UUID purgedBy,
    String purgedByName,
    Long auditSeq,
    String auditHash,
    List<Removed> removed,
    List<Kept> kept,
    String document,
    String hash) {

  /** So many rows of a table. */
  public record Removed(String table, long rows) {}

  /** What stays, and why. */
  public record Kept(String what, String reason) {}
}
