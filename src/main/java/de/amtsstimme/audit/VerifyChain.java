package de.amtsstimme.audit;

import de.amtsstimme.audit.domain.ChainVerifier;
import de.amtsstimme.audit.domain.ChainVerifier.Verification;
import de.amtsstimme.audit.domain.Checkpoint;
import de.amtsstimme.audit.domain.SealVerifier;
import de.amtsstimme.audit.store.AuditEvents;
import de.amtsstimme.audit.store.AuditEvents.Head;
import de.amtsstimme.audit.store.AuditEvents.Stored;
import de.amtsstimme.audit.store.Checkpoints;
import de.amtsstimme.kernel.crypto.SealingKey;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Recomputes the whole chain of the bound authority, or of the installation, and holds it against
 * the signed checkpoints, those in the database and the newest one outside. Nobody has to wait
 * meanwhile: the head is read before each batch, so the one before the last, empty batch is no
 * older than any entry that was seen.
 */
@ApplicationScoped
public class VerifyChain {

  private static final int BATCH = 500;

  @Inject AuditEvents events;
  @Inject Checkpoints checkpoints;
  @Inject CheckpointSink sink;
  @Inject SealingKey key;
  @Inject TenantScope scope;

  public Verification verify() {
    ChainVerifier verifier = new ChainVerifier(seals());
    return walk(verifier, Long.MIN_VALUE);
  }

  /** Only what came after an entry that a checkpoint vouches for. */
  Verification verifyAfter(Checkpoint sealed) {
    return walk(new ChainVerifier(new SealVerifier(), sealed.seq(), sealed.hash()), sealed.seq());
  }

  private Verification walk(ChainVerifier verifier, long after) {
    long last = after;
    Head head;
    List<Stored> batch;
    do {
      head = events.head();
      batch = events.listAfter(last, BATCH);
      for (Stored s : batch) {
        verifier.accept(s.entry(), s.previous(), s.hash());
        last = s.entry().seq();
      }
    } while (!batch.isEmpty() && verifier.intact());
    return verifier.finish(head.seq(), head.hash());
  }

  private SealVerifier seals() {
    SealVerifier seals = new SealVerifier();
    // Asked first: what is kept outside was in the database before it got there.
    var kept = sink.newest(scope.id());
    checkpoints.all().forEach(s -> seals.accept(s.checkpoint(), s.genuine(key)));
    kept.ifPresent(seals::remember);
    return seals;
  }
}
