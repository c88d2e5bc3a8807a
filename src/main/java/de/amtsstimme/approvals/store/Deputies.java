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

  /** Is this person away at some time between these two already? */
  public boolean overlaps(UUID personId, Instant from, Instant until) {
    return sql.first(
            "select id from deputy where tenant_id = bound_tenant() and person_id = ? and ended_at"
                + " is null and valid_from < ? and valid_until > ? limit 1",
            r -> r[0],
            personId,
            until,
            from)
        .isPresent();
  }

  /**
   * Those whose deputies have not been told yet what waits for them. They are marked now, each by
   * one server only.
   *
   * @return the deputies
   */
  public List<UUID> takeBegun() {
    return sql.list(
        "update deputy d set moved_at = clock_timestamp() where d.tenant_id = bound_tenant() and"
            + " d.id in (select x.id from deputy x where x.tenant_id = bound_tenant() and"
            + " x.moved_at is null and x.ended_at is null and x.valid_from <= clock_timestamp() and"
            + " x.valid_until > clock_timestamp() for update skip locked) returning d.deputy_id",
        r -> (UUID) r[0]);
  }
}
