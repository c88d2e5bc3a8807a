package de.amtsstimme.hours;

import de.amtsstimme.hours.store.EntryParts;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.rates.domain.Activity;
import de.amtsstimme.rates.domain.PricedPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was booked under a contract, for who makes sheets of it. */
@ApplicationScoped
public class BookedEntries {

  /**
   * An entry with its parts.
   *
   * @param correctsId which one it takes back, or null
   */
  public record Booked(
      UUID id,
      UUID personId,
      String personName,
      Activity activity,
      Instant startedAt,
      Instant endedAt,
      int minutes,
      boolean billable,
      YearMonth workMonth,
      YearMonth sheetMonth,
      UUID correctsId,
      UUID inquiryId,
      String description,
      Money net,
      List<PricedPart> parts) {}

  private static final String COLUMNS =
      "select id, person_id, person_name, activity, started_at, ended_at, minutes, billable,"
          + " cast(work_month as text), cast(sheet_month as text), corrects_id, inquiry_id,"
          + " description, net from time_entry where tenant_id = bound_tenant() and contract_id = ?";

  @Inject NativeSql sql;
  @Inject EntryParts parts;

  /** Those that stand on the sheet of a month, also what is not billed, as they were worked. */
  public List<Booked> onSheet(UUID contractId, YearMonth month) {
    return list(
        COLUMNS + " and sheet_month = cast(? as date) order by started_at, id", contractId, month);
  }

  /** Those that were worked in a month, on whichever sheet they stand. */
  public List<Booked> workedIn(UUID contractId, YearMonth month) {
    return list(
        COLUMNS + " and work_month = cast(? as date) order by started_at, id", contractId, month);
  }

  /** Does this entry stand on that sheet? */
  public boolean isOnSheet(UUID entryId, UUID contractId, YearMonth month) {
    return sql.first(
            "select 1 from time_entry where tenant_id = bound_tenant() and id = ? and contract_id ="
                + " ? and sheet_month = cast(? as date)",
            r -> r,
            entryId,
            contractId,
            month.atDay(1).toString())
        .isPresent();
  }

  private List<Booked> list(String query, UUID contractId, YearMonth month) {
    List<Object[]> rows = sql.list(query, r -> r, contractId, month.atDay(1).toString());
    Map<UUID, List<PricedPart>> byEntry = parts.list(ids(rows));
    return rows.stream().map(r -> booked(r, byEntry.get((UUID) r[0]))).toList();
  }

  private static Collection<UUID> ids(List<Object[]> rows) {
    return rows.stream().map(r -> (UUID) r[0]).collect(Collectors.toList());
  }

  private static Booked booked(Object[] r, List<PricedPart> parts) {
    return new Booked(
        (UUID) r[0],
        (UUID) r[1],
        (String) r[2],
        Activity.valueOf((String) r[3]),
        Columns.instant(r[4]),
        Columns.instant(r[5]),
        ((Number) r[6]).intValue(),
        (Boolean) r[7],
        month(r[8]),
        month(r[9]),
        (UUID) r[10],
        (UUID) r[11],
        (String) r[12],
        new Money((BigDecimal) r[13]),
        parts);
  }

  private static YearMonth month(Object day) {
    return YearMonth.from(LocalDate.parse((String) day));
  }
}
