package de.amtsstimme.notifications.store;

import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.notifications.domain.NoticeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the people of the bound authority are to be told. Each thing is told once. */
@ApplicationScoped
public class Notices {

  private static final int AT_ONCE = 500;

  /** One thing for one person. The step is 0 where there is none. */
  public record Notice(
      UUID id, UUID personId, NoticeKind kind, UUID subjectId, int step, Instant createdAt) {}

  @Inject NativeSql sql;

  public void add(
      UUID personId, NoticeKind kind, UUID subjectId, int step, Instant since, Instant due) {
    sql.update(
        "insert into notice (id, person_id, kind, subject_id, step, created_at, due_at)"
            + " values (?, ?, ?, ?, ?, ?, ?) on conflict (tenant_id, person_id, kind, subject_id, step) do nothing",
        EntityId.next(),
        personId,
        kind.name(),
        subjectId,
        step,
        since,
        due);
  }

  /** In which authorities something is due; asked in the installation by the sending service. */
  public List<UUID> tenantsWithDue(Instant now) {
    return sql.list("select door_due_notices(?)", r -> (UUID) r[0], now);
  }

  /** Oldest first, and only those that no other server has in hand. */
  public List<Notice> listDue(Instant now) {
    return sql.list(
        "select id, person_id, kind, subject_id, step, created_at from notice"
            + " where tenant_id = bound_tenant() and settled_at is null and due_at <= ?"
            + " order by id limit ? for update skip locked",
        r ->
            new Notice(
                (UUID) r[0],
                (UUID) r[1],
                NoticeKind.valueOf((String) r[2]),
                (UUID) r[3],
                ((Number) r[4]).intValue(),
                Columns.instant(r[5])),
        now,
        AT_ONCE);
  }

  public void postpone(UUID id, Instant until) {
    sql.update(
        "update notice set due_at = ? where tenant_id = bound_tenant() and id = ?", until, id);
  }

  public void settle(UUID id, Instant now) {
    sql.update(
        "update notice set settled_at = ? where tenant_id = bound_tenant() and id = ?", now, id);
  }

  public int deleteSettledBefore(Instant limit) {
    return sql.update(
        "delete from notice where tenant_id = bound_tenant() and settled_at < ?", limit);
  }
}
