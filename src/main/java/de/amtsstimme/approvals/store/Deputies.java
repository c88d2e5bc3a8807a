package de.amtsstimme.approvals.store;

import de.amtsstimme.approvals.domain.Absence;
import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who is away when, and who decides meanwhile. */
@ApplicationScoped
public class Deputies {

  @Inject NativeSql sql;

  /** Of this moment, the one that began first in front. */
  public List<Absence> absences(Instant now) {
    return sql.list(
        "select person_id, person_name, deputy_id, deputy_name, valid_until from deputy where"
            + " tenant_id = bound_tenant() and ended_at is null and valid_from <= ? and valid_until"
            + " > ? order by valid_from, id",
        r ->
            new Absence(
                (UUID) r[0], (String) r[1], (UUID) r[2], (String) r[3], Columns.instant(r[4])),
        now,
        now);
  }
}
