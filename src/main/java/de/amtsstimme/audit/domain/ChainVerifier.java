package de.amtsstimme.audit.domain;

import java.util.Arrays;

/**
 * Walks a chain from its first entry and says whether every entry is as it was written, at its
 * place, and followed by the right one. A changed entry no longer has its hash; a removed one
 * leaves a gap in the numbers, the newest one a head that points past the end; a swapped or
 * inserted one has a number or a predecessor that is not its own.
 *
 * <p>It stops at the first break: after that, nothing is proven either way.
 */
public final class ChainVerifier {

  /** What is wrong with the chain. */
  public enum ChainBreak {
    /** The entry's content does not have the hash that stands beside it. */
    CHANGED,
    /** The entry that belongs here is not there. */
    MISSING,
    /** An entry that nothing leads to: before the first, doubled, or after the newest. */
    INSERTED,
    /** The entry does not follow the one before it. */
    OUT_OF_ORDER,
    /** The head names another hash than the newest entry has. */
    HEAD_DIFFERS,
    /** The entry is in itself right, but another one was sealed in its place. */
    CHECKPOINT_DIFFERS,
    /** A checkpoint whose signature is none of ours. */
    CHECKPOINT_FORGED,
    /** A checkpoint that must have been there is not, or does not follow the one before. */
    CHECKPOINT_MISSING
  }

  private final SealVerifier seals;
  private long count;
  private long lastSeq;
  private byte[] lastHash;
  private Long brokenSeq;
  private ChainBreak reason;

  /**
   * @param seals with all checkpoints accepted
   */
  public ChainVerifier(SealVerifier seals) {
    this(seals, 0, AuditEntry.genesis());
  }

  /** From an entry that is known to be right. */
  public ChainVerifier(SealVerifier seals, long lastSeq, byte[] lastHash) {
    this.seals = seals;
    this.lastSeq = lastSeq;
    this.lastHash = lastHash;
    if (seals.reason() != null) {
      broken(seals.brokenSeq(), seals.reason());
    }
  }

  /** The next entry in the order of the numbers, with the hashes that stand beside it. */
  public void accept(AuditEntry entry, byte[] previous, byte[] hash) {
    if (!intact()) {
      return;
    }
    count++;
    long expected = lastSeq + 1;
    if (entry.seq() < expected) {
      broken(entry.seq(), ChainBreak.INSERTED);
    } else if (entry.seq() > expected) {
      broken(expected, ChainBreak.MISSING);
    } else if (!Arrays.equals(entry.hash(previous), hash)) {
      broken(entry.seq(), ChainBreak.CHANGED);
    } else if (!Arrays.equals(previous, lastHash)) {
      broken(entry.seq(), ChainBreak.OUT_OF_ORDER);
    } else if (seals.contradicts(entry.seq(), hash)) {
      broken(entry.seq(), ChainBreak.CHECKPOINT_DIFFERS);
    } else {
      lastSeq = entry.seq();
      lastHash = hash;
    }
  }

  /** After the last entry: does the head agree? */
  public Verification finish(long headSeq, byte[] headHash) {
    if (intact() && seals.sealedSeq() > lastSeq) {
      broken(lastSeq + 1, ChainBreak.MISSING);
    } else if (intact() && headSeq > lastSeq) {
      broken(lastSeq + 1, ChainBreak.MISSING);
    } else if (intact() && headSeq < lastSeq) {
      broken(headSeq + 1, ChainBreak.INSERTED);
    } else if (intact() && !Arrays.equals(headHash, lastHash)) {
      broken(headSeq, ChainBreak.HEAD_DIFFERS);
    }
    return new Verification(
        intact(), count, headSeq, headHash, seals.sealedSeq(), brokenSeq, reason);
  }

  public boolean intact() {
    return reason == null;
  }

  private void broken(long seq, ChainBreak why) {
    brokenSeq = seq;
    reason = why;
  }

  /**
   * The result: how far it went, where the head stands, up to where it is sealed, and the first
   * break.
   */
  public record Verification(
      boolean verified,
      long count,
      long headSeq,
      byte[] headHash,
      long sealedSeq,
      Long brokenSeq,
      ChainBreak reason) {}
}
