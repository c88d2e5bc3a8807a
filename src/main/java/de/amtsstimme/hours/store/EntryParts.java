package de.amtsstimme.hours.store;

import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.rates.domain.PricedPart;
import de.amtsstimme.rates.domain.Qualification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The parts of entries, at the rates of when they were booked. Added once, read ever after. */
@ApplicationScoped
public class EntryParts {

  private static final String COLUMNS =
      "entry_id, started_at, ended_at, cast(day as text), minutes, supplement, qualification, rate,"
          + " surcharge_percent, surcharge_name";

  @Inject NativeSql sql;

  public void add(UUID entryId, List<PricedPart> parts) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (PricedPart p : parts) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("e", entryId.toString());
      row.put("n", rows.size() + 1);
      row.put("s", p.from().toString());
      row.put("u", p.until().toString());
      row.put("d", p.day().toString());
      row.put("m", p.minutes());
      row.put("x", p.supplement());
      row.put("q", p.qualification() == null ? null : p.qualification().name());
      row.put("r", p.rate().toString());
      row.put("p", p.surchargePercent().toPlainString());
      row.put("c", p.surchargeName());
      rows.add(row);
    }
    sql.updateEach(
        "insert into time_entry_part (entry_id, number, started_at, ended_at, day, minutes,"
            + " supplement, qualification, rate, surcharge_percent, surcharge_name) select e, n, s,"
            + " u, d, m, x, q, r, p, c from json_to_recordset(cast(? as json)) as x(e uuid, n int, s"
            + " timestamptz, u timestamptz, d date, m int, x int, q text, r numeric, p numeric, c"
            + " text)",
        rows);
  }

  public List<PricedPart> list(UUID entryId) {
    return list(List.of(entryId)).get(entryId);
  }

  public Map<UUID, List<PricedPart>> list(Collection<UUID> entries) {
    return sql.listByOwner(
        "select "
            + COLUMNS
            + " from time_entry_part where tenant_id = bound_tenant() and entry_id"
            + NativeSql.AMONG
            + " order by entry_id, number",
        EntryParts::part,
        entries);
  }

  public boolean isTakenBack(UUID entryId) {
    return sql.first(
            "select 1 from time_entry where tenant_id = bound_tenant() and corrects_id = ?",
            r -> r,
            entryId)
        .isPresent();
  }

  private static PricedPart part(Object[] r) {
    return new PricedPart(
        Columns.instant(r[1]),
        Columns.instant(r[2]),
        LocalDate.parse((String) r[3]),
        ((Number) r[4]).intValue(),
        ((Number) r[5]).intValue(),
        r[6] == null ? null : Qualification.valueOf((String) r[6]),
        new Money((BigDecimal) r[7]),
        (BigDecimal) r[8],
        (String) r[9]);
  }
}
