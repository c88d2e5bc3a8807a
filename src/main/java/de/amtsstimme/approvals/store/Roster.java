package de.amtsstimme.approvals.store;

import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who is on call when. The gate asks the same ({@code is_on_call}). */
@ApplicationScoped
public class Roster {

  @Inject NativeSql sql;

  public Set<UUID> onCall(Instant now) {
    return new HashSet<>(
        sql.list(
            "select person_id from on_call where tenant_id = bound_tenant() and valid_from <= ? and"
                + " least(valid_until, ended_at) > ?",
            r -> (UUID) r[0],
            now,
            now));
  }

  /** When somebody on call, or in the place of somebody on call, said yes to a content. */
  public List<Instant> approvals(UUID revisionId) {
    return sql.list(
        "select d.decided_at from approval_decision d join approval a on a.tenant_id = d.tenant_id"
            + " and a.id = d.approval_id where a.tenant_id = bound_tenant() and a.revision_id = ?"
            + " and a.state = 'APPROVED' and d.verdict = 'APPROVE' and exists (select from on_call"
            + " o where o.tenant_id = a.tenant_id and o.person_id in (d.person_id, d.on_behalf_of)"
            + " and o.valid_from <= d.decided_at and least(o.valid_until, o.ended_at) >"
            + " d.decided_at)",
        r -> Columns.instant(r[0]),
        revisionId);
  }

  /**
   * Those whose time has come and who have not been told yet what waits for them. They are marked
   * now, each by one server only.
   */
  public List<UUID> takeBegun() {
    return sql.list(
        "update on_call o set told_at = clock_timestamp() where o.tenant_id = bound_tenant() and"
            + " o.id in (select x.id from on_call x where x.tenant_id = bound_tenant() and"
            + " x.told_at is null and x.ended_at is null and x.valid_from <= clock_timestamp() and"
            + " x.valid_until > clock_timestamp() for update skip locked) returning o.person_id",
        r -> (UUID) r[0]);
  }
}
