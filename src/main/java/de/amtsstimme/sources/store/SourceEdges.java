package de.amtsstimme.sources.store;

import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** When sources change by days that were set before. */
@ApplicationScoped
public class SourceEdges {

  // An announced version, an end, and the last day of the version that counts.
  private static final String BETWEEN =
      """
      select e.id, e.number, e.at
        from (select s.id, v.number, s.next_from as at
                from source s join source_version v on v.tenant_id = s.tenant_id and v.id = s.next_version_id
               where s.tenant_id = bound_tenant()
              union all
              select s.id, null, source_ends_at(s.ended_at, s.next_from) from source s where s.tenant_id = bound_tenant()
              union all
              select s.id, null, (v.valid_until + 1) at time zone t.time_zone
                from source s
                join source_version v on v.tenant_id = s.tenant_id
                 and v.id = source_version_now(s.current_version_id, s.next_version_id, s.next_from)
                join authority t on t.id = s.tenant_id
               where s.tenant_id = bound_tenant()) e
       where e.at > ? and e.at <= ? order by e.at, e.id
      """;

  @Inject NativeSql sql;

  /**
   * One that has come.
   *
   * @param number of the version that counts since then; null for an end
   */
  public record Edge(UUID sourceId, Integer number, Instant at) {}

  /** Oldest first. */
  public List<Edge> between(Instant after, Instant until) {
    return sql.list(
        BETWEEN, r -> new Edge((UUID) r[0], (Integer) r[1], Columns.instant(r[2])), after, until);
  }
}
