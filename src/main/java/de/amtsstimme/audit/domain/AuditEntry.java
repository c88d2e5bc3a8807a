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
 * One link of a chain. Its hash is SHA-256 over the RFC 8785 form of all its properties and the
 * hash before it, so that no entry can be changed, left out, added or swapped without every later
 * hash disagreeing.
 */
public record AuditEntry(
    UUID tenantId,
    long seq,
    Instant at,
    UUID personId,
    String actorName,
    String side,
    String action,
    String subjectKind,
    UUID subjectId,
    String before,
    String after,
    String requestId) {

  /** What stands before the first entry. */
  public static byte[] genesis() {
    return new byte[32];
  }

  public byte[] hash(byte[] previous) {
    return ContentHash.sha256(canonical(previous).getBytes(StandardCharsets.UTF_8));
  }

  /** RFC 8785: one line, and exactly the bytes that are hashed. */
  public String canonical(byte[] previous) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("schema", "amtsstimme/audit/1");
    content.put("tenant", tenantId.toString());
    content.put("seq", Long.toString(seq));
    content.put("at", at.toString());
    content.put("person", personId == null ? null : personId.toString());
    content.put("actor", actorName);
    content.put("side", side);
    content.put("action", action);
    content.put("subjectKind", subjectKind);
    content.put("subject", subjectId == null ? null : subjectId.toString());
    content.put("before", before);
    content.put("after", after);
    content.put("request", requestId);
    content.put("previous", HexFormat.of().formatHex(previous));
    return CanonicalJson.of(content);
  }
}
