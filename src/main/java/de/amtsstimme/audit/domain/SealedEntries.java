package de.amtsstimme.audit.domain;

import java.util.List;

/**
 * Entries of a chain with the first checkpoint that stands at or behind the last of them.
 *
 * @param seal null as long as there is none
 */
public record SealedEntries(List<Line> lines, Seal seal) {

  /**
   * @param entry the canonical form; its SHA-256 is the hash
   */
  public record Line(long seq, String hash, String entry) {}

  /**
   * @param statement the bytes that are signed (SHA256withRSA)
   * @param signature Base64
   */
  public record Seal(long number, long seq, String statement, String keyId, String signature) {}
}
