package de.amtsstimme.audit.domain;

import de.amtsstimme.kernel.domain.CanonicalJson;
import de.amtsstimme.kernel.domain.ContentHash;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Where a chain stood at a time. Checkpoints follow one another like the entries do, so that one
 * that was taken out leaves a gap. What is signed is {@link #statement}.
 *
 * @param number 1, 2, 3 … per chain
 * @param hash of the entry with that seq
 * @param previous SHA-256 of the statement before, 32 zero bytes for the first
 */
public record Checkpoint(
    UUID tenantId, long number, long seq, byte[] hash, Instant at, byte[] previous) {

  /** The one that follows. */
  public Checkpoint next(long seq, byte[] hash, Instant at) {
    return new Checkpoint(tenantId, number + 1, seq, hash, at, statementHash());
  }

  /** What the first one follows; not a checkpoint itself. */
  public static Checkpoint none(UUID tenantId) {
    return new Checkpoint(
        tenantId, 0, 0, AuditEntry.genesis(), Instant.EPOCH, AuditEntry.genesis());
  }

  /** Canonical JSON (RFC 8785): these bytes, without a line end, are signed. */
  public String statement() {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("schema", "amtsstimme/audit-checkpoint/1");
    content.put("tenant", tenantId.toString());
    content.put("number", Long.toString(number));
    content.put("seq", Long.toString(seq));
    content.put("hash", HexFormat.of().formatHex(hash));
    content.put("at", at.toString());
    content.put("previous", HexFormat.of().formatHex(previous));
    return CanonicalJson.of(content);
  }

  public byte[] statementHash() {
    return number == 0
        ? AuditEntry.genesis()
        : ContentHash.sha256(statement().getBytes(StandardCharsets.UTF_8));
  }
}
