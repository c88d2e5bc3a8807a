package de.amtsstimme.audit.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.audit.domain.ChainVerifier.ChainBreak;
import de.amtsstimme.audit.domain.ChainVerifier.Verification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SealVerifierTest {

  private static final UUID TENANT = new UUID(1, 1);
  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

  /** An entry with the hash before and its own. */
  private record Link(AuditEntry entry, byte[] previous, byte[] hash) {}

  private final List<Link> chain = chain(12, -1);
  private final List<Checkpoint> checkpoints = checkpoints(chain, 4, 8);

  @Test
  void whatWasSealedHolds() {
    Verification v = verify(chain, checkpoints, null);
    assertTrue(v.verified());
    assertEquals(8, v.sealedSeq());
  }

  @Test
  void withoutCheckpointsNothingIsSealed() {
    assertEquals(0, verify(chain, List.of(), null).sealedSeq());
  }

  /** Whichever entry is forged: the first seal after it says no, and none before. */
  @Property(tries = 100)
  void aRewrittenChainContradictsTheNextSeal(@ForAll @IntRange(min = 1, max = 12) int forged) {
    List<Link> rewritten = chain(12, forged);
    Verification v = verify(rewritten, checkpoints, null);
    if (forged > 8) {
      assertTrue(v.verified(), "nothing sealed was touched");
    } else {
      assertEquals(ChainBreak.CHECKPOINT_DIFFERS, v.reason());
      assertEquals(forged <= 4 ? 4L : 8L, v.brokenSeq());
    }
  }

  @Test
  void aChainCutBeforeItsSealIsMissingSomething() {
    Verification v = verify(chain.subList(0, 6), checkpoints, null);
    assertEquals(ChainBreak.MISSING, v.reason());
    assertEquals(7L, v.brokenSeq());
  }

  @Test
  void aSignatureThatIsNotOursIsNone() {
    SealVerifier seals = new SealVerifier();
    seals.accept(checkpoints.get(0), true);
    seals.accept(checkpoints.get(1), false);
    assertEquals(ChainBreak.CHECKPOINT_FORGED, seals.reason());
    assertEquals(8L, seals.brokenSeq());
  }

  @Test
  void aCheckpointThatDoesNotFollowWasPrecededByAnother() {
    SealVerifier withoutFirst = new SealVerifier();
    withoutFirst.accept(checkpoints.get(1), true);
    assertEquals(ChainBreak.CHECKPOINT_MISSING, withoutFirst.reason());

    Checkpoint stranger = checkpoints(chain(12, 2), 4, 8).get(1);
    SealVerifier swapped = new SealVerifier();
    swapped.accept(checkpoints.get(0), true);
    swapped.accept(stranger, true);
    assertEquals(ChainBreak.CHECKPOINT_MISSING, swapped.reason());

    SealVerifier twice = new SealVerifier();
    twice.accept(checkpoints.get(0), true);
    twice.accept(checkpoints.get(0).next(4, checkpoints.get(0).hash(), NOW), true);
    assertEquals(ChainBreak.CHECKPOINT_MISSING, twice.reason(), "nothing was sealed by it");
  }

  @Test
  void whatWasKeptOutsideCountsThoughItIsGoneHere() {
    Verification cut = verify(chain, checkpoints.subList(0, 1), checkpoints.get(1));
    assertEquals(ChainBreak.CHECKPOINT_MISSING, cut.reason());
    List<Link> rewritten = chain(12, 2);
    Verification replaced = verify(rewritten, checkpoints(rewritten, 4, 8), checkpoints.get(1));
    assertEquals(ChainBreak.CHECKPOINT_DIFFERS, replaced.reason());
    assertNull(verify(chain, checkpoints, checkpoints.get(0)).reason(), "an older one is fine");
  }

  private static Verification verify(
      List<Link> chain, List<Checkpoint> checkpoints, Checkpoint kept) {
    SealVerifier seals = new SealVerifier();
    checkpoints.forEach(c -> seals.accept(c, true));
    if (kept != null) {
      seals.remember(kept);
    }
    ChainVerifier verifier = new ChainVerifier(seals);
    chain.forEach(l -> verifier.accept(l.entry(), l.previous(), l.hash()));
    Link last = chain.get(chain.size() - 1);
    return verifier.finish(last.entry().seq(), last.hash());
  }

  private static List<Checkpoint> checkpoints(List<Link> chain, int... at) {
    List<Checkpoint> checkpoints = new ArrayList<>();
    Checkpoint newest = Checkpoint.none(TENANT);
    for (int seq : at) {
      newest = newest.next(seq, chain.get(seq - 1).hash(), NOW);
      checkpoints.add(newest);
    }
    return checkpoints;
  }

  /** A chain in which everything fits; one entry says something else than in all others. */
  private static List<Link> chain(int length, int forged) {
    List<Link> chain = new ArrayList<>();
    byte[] previous = AuditEntry.genesis();
    for (int seq = 1; seq <= length; seq++) {
      AuditEntry e =
          new AuditEntry(
              TENANT,
              seq,
              NOW,
              null,
              seq == forged ? "Jemand anderes" : "Sabine",
              "AUTHORITY",
              "X",
              "Y",
              null,
              null,
              null,
              "r");
      byte[] hash = e.hash(previous);
      chain.add(new Link(e, previous, hash));
      previous = hash;
    }
    return chain;
  }
}
