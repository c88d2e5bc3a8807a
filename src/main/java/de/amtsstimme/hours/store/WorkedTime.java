package de.amtsstimme.hours.store;

import de.amtsstimme.hours.domain.WorkSpan;
import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** When a person worked, in all authorities, without saying where: the door tells. */
@ApplicationScoped
public class WorkedTime {

  @Inject NativeSql sql;

  public List<WorkSpan> list(UUID personId, Instant from, Instant until) {
    return sql.list(
        "select starts_at, ends_at from door_worked(?, ?, ?)",
        r -> new WorkSpan(Columns.instant(r[0]), Columns.instant(r[1])),
        personId,
        from,
        until);
  }
}
