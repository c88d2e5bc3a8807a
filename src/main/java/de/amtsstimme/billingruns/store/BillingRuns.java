package de.amtsstimme.billingruns.store;

import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Runs, as seen from the installation. */
@ApplicationScoped
public class BillingRuns {

  /**
   * @param dryRun only checks, and leaves nothing else behind
   * @param preparedAt when all of it was known; null before
   */
  public record Run(
      UUID id,
      YearMonth month,
      boolean dryRun,
      String startedByName,
      Instant startedAt,
      Instant preparedAt,
      Instant endedAt) {}

  private static final String COLUMNS =
      "select id, cast(month as text), dry_run, started_by_name, started_at, prepared_at, ended_at"
          + " from billing_run where ";

  @Inject NativeSql sql;

  public void add(Run run, UUID startedBy) {
    sql.update(
        "insert into billing_run (id, month, dry_run, started_by, started_by_name, started_at)"
            + " values (?, ?, ?, ?, ?, ?)",
        run.id(),
        run.month().atDay(1),
        run.dryRun(),
        startedBy,
        run.startedByName(),
        run.startedAt());
  }

  public Optional<Run> find(UUID id) {
    return sql.first(COLUMNS + "id = ?", BillingRuns::run, id);
  }

  /** Newest first. */
  public List<Run> page(UUID before, int fetch) {
    return sql.list(
        COLUMNS + "id < ? order by id desc limit ?",
        BillingRuns::run,
        NativeSql.before(before),
        fetch);
  }

  public void prepared(UUID id, Instant now) {
    sql.update(
        "update billing_run set prepared_at = ? where id = ? and prepared_at is null", now, id);
  }

  /**
   * @return false if it has ended already
   */
  public boolean end(UUID id, Instant now) {
    return sql.update(
            "update billing_run set ended_at = ? where id = ? and ended_at is null", now, id)
        > 0;
  }

  private static Run run(Object[] r) {
    return new Run(
        (UUID) r[0],
        YearMonth.from(LocalDate.parse((String) r[1])),
        (Boolean) r[2],
        (String) r[3],
        Columns.instant(r[4]),
        Columns.instant(r[5]),
        Columns.instant(r[6]));
  }
}
