package de.amtsstimme.crisis.store;

import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Times of crisis of the bound authority. Whether there is one now is derived, never stored. */
@ApplicationScoped
public class Crises {

  @Inject NativeSql sql;
  @Inject TenantRows rows;

  /** The end of the one that lasts, if there is one. */
  public Optional<Instant> activeUntil() {
    return sql.first(
        "select max(until) from crisis where tenant_id = bound_tenant() and ended_at is null and"
            + " until > clock_timestamp() having count(*) > 0",
        r -> Columns.instant(r[0]));
  }

  public Crisis declare(String reason, Instant until, UUID by, String byName) {
    UUID id = EntityId.next();
    sql.update(
        "insert into crisis (id, reason, declared_by, declared_by_name, declared_at, until,"
            + " version) values (?, ?, ?, ?, clock_timestamp(), ?, 1)",
        id,
        reason,
        by,
        byName,
        until);
    return rows.get(Crisis.class, id);
  }

  /** False for one that is over already. */
  public boolean end(UUID id, UUID by, String byName) {
    return sql.update(
            "update crisis set ended_by = ?, ended_by_name = ?, ended_at = clock_timestamp(),"
                + " version = version + 1 where tenant_id = bound_tenant() and id = ? and ended_at"
                + " is null and until > clock_timestamp()",
            by,
            byName,
            id)
        == 1;
  }
}
