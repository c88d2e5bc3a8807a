package de.amtsstimme.audit;

import de.amtsstimme.audit.domain.ChainVerifier;
import de.amtsstimme.audit.domain.ChainVerifier.Verification;
import de.amtsstimme.audit.store.AuditEvents;
import de.amtsstimme.audit.store.AuditEvents.Head;
import de.amtsstimme.audit.store.AuditEvents.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Recomputes the whole chain of the bound authority, or of the installation. Nobody has to wait
 * meanwhile: the head is read before each batch, so the one before the last, empty batch is no
 * older than any entry that was seen.
 */
@ApplicationScoped
public class VerifyChain {

  private static final int BATCH = 500;

  @Inject AuditEvents events;

  public Verification verify() {
    ChainVerifier verifier = new ChainVerifier();
    long last = Long.MIN_VALUE;
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
}
