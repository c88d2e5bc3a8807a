package de.amtsstimme.audit.domain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.audit.domain.ChainVerifier.ChainBreak;
import de.amtsstimme.audit.domain.ChainVerifier.Verification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChainVerifierTest {

  private record Link(AuditEntry entry, byte[] previous, byte[] hash) {}

  private static final UUID TENANT = UUID.fromString("0199b1c2-0000-7000-8000-000000000001");
  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

  private final List<Link> chain = new ArrayList<>();
  private long headSeq;
  private byte[] headHash = AuditEntry.genesis();

  @BeforeEach
  void fiveEntries() {
    for (int i = 1; i <= 5; i++) {
      append("{\"n\":" + i + "}");
    }
  }

  @Test
  void anUntouchedChainHolds() {
    Verification v = verify();
    assertTrue(v.verified());
    assertEquals(5, v.count());
    assertEquals(5, v.headSeq());
    assertArrayEquals(headHash, v.headHash());
    assertNull(v.brokenSeq());
    assertNull(v.reason());
  }

  @Test
  void anEmptyChainHolds() {
    assertTrue(new ChainVerifier(new SealVerifier()).finish(0, AuditEntry.genesis()).verified());
  }

  @Test
  void findsAChangedEntry() {
    Link third = chain.get(2);
    chain.set(2, new Link(changed(third.entry(), 3, "{\"n\":99}"), third.previous(), third.hash()));
    broken(3, ChainBreak.CHANGED);
  }

  @Test
  void findsAChangedEntryWhoseHashWasMadeToFit() {
    Link third = chain.get(2);
    AuditEntry changed = changed(third.entry(), 3, "{\"n\":99}");
    chain.set(2, new Link(changed, third.previous(), changed.hash(third.previous())));
    broken(4, ChainBreak.OUT_OF_ORDER);
  }

  @Test
  void findsAChangedNewestEntryWhoseHashWasMadeToFit() {
    Link newest = chain.get(4);
    AuditEntry changed = changed(newest.entry(), 5, "{\"n\":99}");
    chain.set(4, new Link(changed, newest.previous(), changed.hash(newest.previous())));
    broken(5, ChainBreak.HEAD_DIFFERS);
  }

  @Test
  void findsARemovedEntryWhereverItStood() {
    for (int seq : new int[] {1, 3, 5}) {
      Link removed = chain.remove(seq - 1);
      broken(seq, ChainBreak.MISSING);
      chain.add(seq - 1, removed);
    }
  }

  @Test
  void findsThatEverythingWasRemoved() {
    chain.clear();
    broken(1, ChainBreak.MISSING);
  }

  @Test
  void findsASwap() {
    Link second = chain.get(1);
    Link third = chain.get(2);
    chain.set(
        1,
        new Link(
            changed(third.entry(), 2, third.entry().after()), second.previous(), second.hash()));
    chain.set(
        2,
        new Link(
            changed(second.entry(), 3, second.entry().after()), third.previous(), third.hash()));
    broken(2, ChainBreak.CHANGED);
  }

  @Test
  void findsASwapInTheOrderOfReading() {
    Link second = chain.get(1);
    chain.set(1, chain.get(2));
    chain.set(2, second);
    broken(2, ChainBreak.MISSING);
  }

  @Test
  void findsAnEntryInsertedBeforeTheFirst() {
    AuditEntry early = changed(chain.get(0).entry(), 0, "{}");
    chain.add(0, new Link(early, AuditEntry.genesis(), early.hash(AuditEntry.genesis())));
    broken(0, ChainBreak.INSERTED);
  }

  @Test
  void findsAnEntryInsertedInBetween() {
    AuditEntry extra = changed(chain.get(2).entry(), 3, "{}");
    byte[] previous = chain.get(1).hash();
    chain.add(2, new Link(extra, previous, extra.hash(previous)));
    broken(3, ChainBreak.INSERTED);
  }

  @Test
  void findsAnEntryAddedPastTheHead() {
    long seqBefore = headSeq;
    byte[] hashBefore = headHash;
    append("{}");
    headSeq = seqBefore;
    headHash = hashBefore;
    broken(6, ChainBreak.INSERTED);
  }

  @Test
  void goesNoFurtherThanTheFirstBreak() {
    chain.remove(1);
    assertEquals(2, verify().count());
  }

  private void broken(long seq, ChainBreak reason) {
    Verification v = verify();
    assertFalse(v.verified());
    assertEquals(seq, v.brokenSeq());
    assertEquals(reason, v.reason());
  }

  private Verification verify() {
    ChainVerifier verifier = new ChainVerifier(new SealVerifier());
    chain.forEach(l -> verifier.accept(l.entry(), l.previous(), l.hash()));
    return verifier.finish(headSeq, headHash);
  }

  private void append(String after) {
    AuditEntry entry = entry(++headSeq, after);
    byte[] hash = entry.hash(headHash);
    chain.add(new Link(entry, headHash, hash));
    headHash = hash;
  }

  private static AuditEntry changed(AuditEntry e, long seq, String after) {
    return new AuditEntry(
        e.tenantId(),
        seq,
        e.at(),
        e.personId(),
        e.actorName(),
        e.side(),
        e.action(),
        e.subjectKind(),
        e.subjectId(),
        e.before(),
        after,
        e.requestId());
  }

  private static AuditEntry entry(long seq, String after) {
    return new AuditEntry(
        TENANT,
        seq,
        NOW.plusSeconds(seq),
        null,
        "Sabine Krüger",
        "AUTHORITY",
        "MEMBER_CHANGED",
        "MEMBER",
        TENANT,
        null,
        after,
        "request-" + seq);
  }
}
