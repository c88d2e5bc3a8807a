package de.amtsstimme.contracts;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.contracts.domain.AwardLimits.AwardLimit;
import de.amtsstimme.contracts.store.AwardLimitRow;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;

/** The authority says up to how much it may award in which way, and where that is written. */
@ApplicationScoped
public class RecordAwardLimit {

  @Inject WatchContract watch;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  public AwardLimitRow record(AwardLimit limit) {
    if (limit.limit().signum() <= 0) {
      throw Refusal.invalid("/limit/amount", "Eine Wertgrenze ist positiv.");
    }
    AwardLimitRow row = new AwardLimitRow(limit, caller.personId(), caller.name(), clock.instant());
    rows.add(row);
    audit.record(
        "AWARD_LIMIT_RECORDED",
        "AWARD_LIMIT",
        row.id(),
        null,
        Map.of(
            "basis", limit.basis().name(),
            "limit", limit.limit().toString(),
            "validFrom", limit.validFrom().toString(),
            "source", limit.source()));
    watch.awards(limit.basis());
    return row;
  }
}
