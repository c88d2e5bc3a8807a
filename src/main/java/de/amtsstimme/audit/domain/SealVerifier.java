package de.amtsstimme.audit.domain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the signed checkpoints say about a chain: which entry had which hash when it was sealed.
 * First all checkpoints are accepted in order, then every entry is held against them.
 */
public final class SealVerifier {

  private final Map<Long, byte[]> sealed = new HashMap<>();
  private Checkpoint newest;
  private Long brokenSeq;
  private ChainVerifier.ChainBreak reason;

  /**
   * @param signatureHolds whether the signature over its statement is one of ours
   */
  public void accept(Checkpoint checkpoint, boolean signatureHolds) {
    Checkpoint before = newest == null ? Checkpoint.none(checkpoint.tenantId()) : newest;
    if (reason != null) {
      return;
    }
    if (!signatureHolds) {
      broken(checkpoint.seq(), ChainVerifier.ChainBreak.CHECKPOINT_FORGED);
    } else if (checkpoint.number() != before.number() + 1
        || !Arrays.equals(checkpoint.previous(), before.statementHash())
        || checkpoint.seq() <= before.seq()) {
      broken(before.seq() + 1, ChainVerifier.ChainBreak.CHECKPOINT_MISSING);
    } else {
      sealed.put(checkpoint.seq(), checkpoint.hash());
      newest = checkpoint;
    }
  }

  /**
   * A checkpoint that was kept elsewhere, with a signature that holds: it must be among ours, and
   * counts even if it is not.
   */
  public void remember(Checkpoint kept) {
    if (reason == null && (newest == null || kept.number() > newest.number())) {
      broken(kept.seq(), ChainVerifier.ChainBreak.CHECKPOINT_MISSING);
    } else if (reason == null && !Arrays.equals(sealed.get(kept.seq()), kept.hash())) {
      broken(kept.seq(), ChainVerifier.ChainBreak.CHECKPOINT_DIFFERS);
    }
  }

  /** Null if all checkpoints are in order. */
  public ChainVerifier.ChainBreak reason() {
    return reason;
  }

  public Long brokenSeq() {
    return brokenSeq;
  }

  public Optional<Checkpoint> newest() {
    return Optional.ofNullable(newest);
  }

  /** Was this entry sealed with another hash? */
  boolean contradicts(long seq, byte[] hash) {
    byte[] expected = sealed.get(seq);
    return expected != null && !Arrays.equals(expected, hash);
  }

  long sealedSeq() {
    return newest == null ? 0 : newest.seq();
  }

  private void broken(long seq, ChainVerifier.ChainBreak why) {
    brokenSeq = seq;
    reason = why;
  }
}
