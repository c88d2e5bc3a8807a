package de.amtsstimme.crisis.store;

import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The stop button's past and present. The times are the database's. */
@ApplicationScoped
public class Halts {

  @Inject NativeSql sql;
  @Inject TenantRows rows;

  public Optional<UUID> pressed() {
    return sql.first(
        "select id from halt where tenant_id = bound_tenant() and lifted_at is null",
        r -> (UUID) r[0]);
  }

  public Halt press(String reason, UUID by, String byName) {
    UUID id = EntityId.next();
    sql.update(
        "insert into halt (id, reason, pressed_by, pressed_by_name, pressed_at, version) values (?,"
            + " ?, ?, ?, clock_timestamp(), 1)",
        id,
        reason,
        by,
        byName);
    return rows.get(Halt.class, id);
  }

  /** False for one that is lifted already. */
  public boolean lift(UUID id, UUID by, String byName) {
    return sql.update(
            "update halt set lifted_by = ?, lifted_by_name = ?, lifted_at = clock_timestamp(),"
                + " version = version + 1 where tenant_id = bound_tenant() and id = ? and lifted_at"
                + " is null",
            by,
            byName,
            id)
        == 1;
  }
}
