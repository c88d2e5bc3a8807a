package de.amtsstimme.privacy;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.http.Idempotency;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.privacy.domain.Person;
import de.amtsstimme.privacy.store.ErasableInquiries;
import de.amtsstimme.privacy.store.LegalHolds;
import de.amtsstimme.privacy.store.RetentionRules;
import de.amtsstimme.privacy.store.SubjectKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Erases in the bound authority what is due on its own day and not held. Whatever state the
 * authority is in: the day does not wait for it.
 */
@ApplicationScoped
public class EraseDue {

  /**
   * One batch.
   *
   * @param rows by table
   * @param more there may be more of it
   */
  public record Batch(int inquiries, Map<String, Integer> rows, boolean more) {}

  @Inject Erasing erasing;
  @Inject ErasableInquiries inquiries;
  @Inject LegalHolds holds;
  @Inject SubjectKeys keys;
  @Inject RetentionRules rules;
  @Inject Idempotency idempotency;
  @Inject Event<UnattributedErasing> unattributed;
  @Inject TenantRows rows;
  @Inject TenantScope scope;
  @Inject AuditTrail audit;
  @Inject InstantSource clock;

  public Batch eraseBatch(int limit) {
    rows.oneAtATime(Erasing.ONE_AT_A_TIME);
    Instant now = clock.instant();
    idempotency.dropExpired();
    holds.eraseOldReasons(rules.current().inquiryDays());
    LocalDate today = LocalDate.ofInstant(now, scope.zone());
    Map<String, Integer> counts = new TreeMap<>();
    unattributed.fire(new UnattributedErasing(today, counts));
    List<UUID> due = inquiries.lockDue(today, personsHeld(today), limit);
    if (!due.isEmpty()) {
      erasing
          .erase(due, "DUE", now)
          .forEach((table, rows) -> counts.merge(table, rows, Integer::sum));
      counts.put("legal_hold", holds.eraseReasons(due, List.of()));
    }
    if (counts.values().stream().anyMatch(n -> n > 0)) {
      audit.record("ERASED_ON_ITS_DAY", "ERASURE", null, null, Map.of("counts", counts));
    }
    return new Batch(due.size(), counts, due.size() == limit);
  }

  /** Holds know persons by hash only; whose inquiries are due is known by name. */
  private List<Person> personsHeld(LocalDate today) {
    Set<String> held = holds.personsHeld();
    return held.isEmpty()
        ? List.of()
        : inquiries.personsDue(today).stream()
            .filter(p -> held.contains(HexFormat.of().formatHex(keys.of(p))))
            .toList();
  }
}
