package de.amtsstimme.timesheets.store;

import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.timesheets.domain.SheetOfMonth;
import de.amtsstimme.timesheets.domain.TimeSheetState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The bound authority's sheets and what was said against them. */
@ApplicationScoped
public class TimeSheets {

  /**
   * What somebody objected to.
   *
   * @param entryId null for something that is no entry
   */
  public record Dispute(UUID entryId, String reason, String raisedByName, Instant raisedAt) {}

  private static final String MONTHS =
      "select id, contract_id, cast(month as text), state from time_sheet where tenant_id ="
          + " bound_tenant()";

  @PersistenceContext EntityManager em;
  @Inject NativeSql sql;

  public Optional<TimeSheet> find(UUID contractId, YearMonth month) {
    return em
        .createQuery(
            "select s from TimeSheet s where s.contractId = :contract and s.month = :month",
            TimeSheet.class)
        .setParameter("contract", contractId)
        .setParameter("month", month.atDay(1))
        .getResultList()
        .stream()
        .findFirst();
  }

  /** As it stands in the database, whatever was read before. */
  public Optional<TimeSheetState> state(UUID contractId, YearMonth month) {
    return sql.first(
        "select state from time_sheet where tenant_id = bound_tenant() and contract_id = ? and"
            + " month = cast(? as date)",
        r -> TimeSheetState.valueOf((String) r[0]),
        contractId,
        month.atDay(1).toString());
  }

  /** The last month of a contract that is not open any more. */
  public Optional<YearMonth> lastClosed(UUID contractId) {
    return sql.first(
            "select cast(max(month) as text) from time_sheet where tenant_id = bound_tenant() and"
                + " contract_id = ? and state <> 'OPEN'",
            r -> Optional.ofNullable((String) r[0]),
            contractId)
        .flatMap(day -> day)
        .map(day -> YearMonth.from(LocalDate.parse(day)));
  }

  public List<SheetOfMonth> all() {
    return sql.list(MONTHS, TimeSheets::month);
  }

  /** Of one contract. */
  public List<SheetOfMonth> all(UUID contractId) {
    return sql.list(MONTHS + " and contract_id = ?", TimeSheets::month, contractId);
  }

  private static SheetOfMonth month(Object[] r) {
    return new SheetOfMonth(
        (UUID) r[0],
        (UUID) r[1],
        YearMonth.from(LocalDate.parse((String) r[2])),
        TimeSheetState.valueOf((String) r[3]) == TimeSheetState.CONFIRMED);
  }

  /** Oldest month first. */
  public List<TimeSheet> listConfirmed(UUID contractId, YearMonth from, YearMonth until) {
    return em.createQuery(
            "select s from TimeSheet s where s.contractId = :contract and s.state = :confirmed and"
                + " s.month >= :from and s.month <= :until order by s.month",
            TimeSheet.class)
        .setParameter("contract", contractId)
        .setParameter("confirmed", TimeSheetState.CONFIRMED)
        .setParameter("from", from.atDay(1))
        .setParameter("until", until.atDay(1))
        .getResultList();
  }

  public List<Dispute> disputes(UUID sheetId) {
    return sql.list(
        "select entry_id, reason, raised_by_name, raised_at from time_sheet_dispute where tenant_id"
            + " = bound_tenant() and sheet_id = ? order by id",
        r -> new Dispute((UUID) r[0], (String) r[1], (String) r[2], Columns.instant(r[3])),
        sheetId);
  }

  public void addDispute(UUID sheetId, Dispute dispute) {
    sql.update(
        "insert into time_sheet_dispute (id, sheet_id, entry_id, reason, raised_by_name, raised_at)"
            + " values (?, ?, cast(? as uuid), ?, ?, ?)",
        EntityId.next(),
        sheetId,
        dispute.entryId() == null ? null : dispute.entryId().toString(),
        dispute.reason(),
        dispute.raisedByName(),
        dispute.raisedAt());
  }

  /** The page of a confirmed sheet, once; past the entity, which nobody reads for its pages. */
  public void keepDocument(UUID id, byte[] pdf) {
    sql.update(
        "update time_sheet set document = ? where tenant_id = bound_tenant() and id = ?", pdf, id);
  }

  /** PDF; empty for what was confirmed before pages were kept. */
  public Optional<byte[]> document(UUID id) {
    return sql.first(
        "select document from time_sheet where tenant_id = bound_tenant() and id = ? and document"
            + " is not null",
        r -> (byte[]) r[0],
        id);
  }
}
