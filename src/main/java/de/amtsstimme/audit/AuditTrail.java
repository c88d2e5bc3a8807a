package de.amtsstimme.audit;

import de.amtsstimme.audit.domain.AuditEntry;
import de.amtsstimme.audit.store.AuditEvents;
import de.amtsstimme.kernel.domain.CanonicalJson;
import de.amtsstimme.kernel.http.RequestInfo;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.BeforeCommit;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who changed what, when, before and after; in the same transaction as the change. Entries are
 * gathered while the work goes on and chained at its very end, so that the head row, which all
 * writers of one authority share, is locked last and shortest.
 *
 * <p>Before and after never hold citizens' text: the trail cannot forget, citizens' data must be
 * forgettable.
 */
@RequestScoped
public class AuditTrail implements BeforeCommit {

  private record Pending(
      UUID tenantId,
      String action,
      String subjectKind,
      UUID subjectId,
      String before,
      String after) {}

  @Inject AuditEvents events;
  @Inject Caller caller;
  @Inject TenantScope scope;
  @Inject RequestInfo request;
  @Inject InstantSource clock;

  private final List<Pending> pending = new ArrayList<>();

  /**
   * @param before null for something that came into being; {@code after} null for something that
   *     ended
   */
  public void record(
      String action,
      String subjectKind,
      UUID subjectId,
      Map<String, ?> before,
      Map<String, ?> after) {
    pending.add(new Pending(scope.id(), action, subjectKind, subjectId, json(before), json(after)));
  }

  @Override
  public void beforeCommit() {
    if (pending.isEmpty()) {
      return;
    }
    AuditEvents.Head head = events.lockHead();
    Instant now = clock.instant();
    long seq = head.seq();
    byte[] previous = head.hash();
    List<AuditEvents.Stored> chained = new ArrayList<>();
    for (Pending p : pending) {
      AuditEntry entry =
          new AuditEntry(
              p.tenantId(),
              ++seq,
              now,
              caller.personId(),
              caller.name(),
              caller.side().name(),
              p.action(),
              p.subjectKind(),
              p.subjectId(),
              p.before(),
              p.after(),
              request.requestId());
      byte[] hash = entry.hash(previous);
      chained.add(new AuditEvents.Stored(entry, previous, hash));
      previous = hash;
    }
    events.append(chained);
    events.moveHead(seq, previous);
    pending.clear();
  }

  private static String json(Map<String, ?> values) {
    return values == null ? null : CanonicalJson.of(values);
  }
}
