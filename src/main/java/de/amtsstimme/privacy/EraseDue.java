package de.amtsstimme.privacy;

import de.amtsstimme.kernel.http.Idempotency;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.privacy.store.ErasableInquiries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
  @Inject Idempotency idempotency;
  @Inject TenantRows rows;
  @Inject TenantScope scope;
  @Inject InstantSource clock;

  public Batch eraseBatch(int limit) {
    rows.oneAtATime(Erasing.ONE_AT_A_TIME);
    Instant now = clock.instant();
    idempotency.dropExpired();
    List<UUID> due = inquiries.lockDue(LocalDate.ofInstant(now, scope.zone()), limit);
    Map<String, Integer> counts = due.isEmpty() ? Map.of() : erasing.erase(due, "DUE", now);
    return new Batch(due.size(), counts, due.size() == limit);
  }
}
