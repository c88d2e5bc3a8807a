package de.amtsstimme.audit;

import de.amtsstimme.audit.domain.ChainVerifier.Verification;
import de.amtsstimme.audit.domain.Checkpoint;
import de.amtsstimme.audit.store.Checkpoints;
import de.amtsstimme.audit.store.Checkpoints.Signed;
import de.amtsstimme.kernel.crypto.SealingKey;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Signs where the bound chain stands. What is signed was recomputed first, from the checkpoint
 * before: nothing that is broken gets a signature.
 */
@ApplicationScoped
public class SealChain {

  private static final Logger LOG = Logger.getLogger(SealChain.class.getName());

  @Inject Checkpoints checkpoints;
  @Inject VerifyChain verifyChain;
  @Inject CheckpointSink sink;
  @Inject SealingKey key;
  @Inject TenantScope scope;
  @Inject InstantSource clock;

  /**
   * @return nothing if the chain has not grown or was purged, or is broken, which the log then says
   */
  public Optional<Signed> seal() {
    if ("PURGED".equals(scope.state())) {
      return Optional.empty();
    }
    Optional<Signed> newest = checkpoints.newest();
    Checkpoint before = newest.map(Signed::checkpoint).orElseGet(() -> Checkpoint.none(scope.id()));
    Verification grown = verifyChain.verifyAfter(before);
    if (!grown.verified()
        || !newest.map(s -> s.genuine(key)).orElse(true)
        || !nothingLost(before)) {
      LOG.log(
          Level.SEVERE,
          "AUDIT CHAIN BROKEN, not sealed: tenant={0} after checkpoint {1}",
          new Object[] {scope.id(), before.number()});
      return Optional.empty();
    }
    if (grown.headSeq() == before.seq()) {
      return Optional.empty();
    }
    Checkpoint next = before.next(grown.headSeq(), grown.headHash(), clock.instant());
    Signed signed = new Signed(next, key.keyId(), key.sign(next.statement()));
    checkpoints.add(signed);
    return Optional.of(signed);
  }

  /** Whoever took checkpoints out of the database gets no new ones on what is left. */
  private boolean nothingLost(Checkpoint newest) {
    return sink.newest(scope.id()).map(kept -> kept.number() <= newest.number()).orElse(true);
  }
}
