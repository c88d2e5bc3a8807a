package de.amtsstimme.duty.store;

import de.amtsstimme.duty.domain.DutyHours.Span;
import de.amtsstimme.duty.domain.DutyRules.OwnDay;
import de.amtsstimme.duty.domain.DutyRules.WeekSpan;
import de.amtsstimme.duty.domain.OffHoursRule;
import de.amtsstimme.duty.domain.SetHours;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the bound authority has set as its hours. */
@ApplicationScoped
public class DutyRows {

  @Inject NativeSql sql;

  // One statement, so one moment: a week from before a change and days from after it are nobody's.
  private static final String READ =
      """
      select 'RULE', null, off_hours, version, null, null from duty_rule where tenant_id = bound_tenant()
      union all
      select 'WEEK', null, null, weekday, from_minute, until_minute from duty_span where tenant_id = bound_tenant()
      union all
      select 'DAY', cast(day as text), name, null, from_minute, until_minute from duty_day where tenant_id = bound_tenant()
      order by 1, 2, 4, 5
      """;

  public SetHours read() {
    List<WeekSpan> week = new ArrayList<>();
    List<OwnDay> days = new ArrayList<>();
    OffHoursRule offHours = OffHoursRule.WAITS;
    long version = 1;
    for (Object[] r : sql.list(READ, r -> r)) {
      switch ((String) r[0]) {
        case "WEEK" -> week.add(new WeekSpan(DayOfWeek.of(number(r[3])), span(r)));
        case "DAY" -> days.add(new OwnDay(LocalDate.parse((String) r[1]), (String) r[2], span(r)));
        default -> {
          offHours = OffHoursRule.valueOf((String) r[2]);
          version = ((Number) r[3]).longValue();
        }
      }
    }
    return new SetHours(week, days, offHours, version);
  }

  private static Span span(Object[] r) {
    return r[4] == null ? null : new Span(number(r[4]), number(r[5]));
  }

  public void setRule(OffHoursRule offHours) {
    sql.update(
        "insert into duty_rule (off_hours, version) values (?, 2) on conflict (tenant_id) do update"
            + " set off_hours = excluded.off_hours, version = duty_rule.version + 1",
        offHours.name());
  }

  public void replaceWeek(List<WeekSpan> week) {
    sql.update("delete from duty_span where tenant_id = bound_tenant()");
    sql.updateEach(
        "insert into duty_span (weekday, from_minute, until_minute) select d, f, u from"
            + " json_to_recordset(cast(? as json)) as x(d int, f int, u int)",
        week.stream()
            .map(w -> Map.of("d", w.day().getValue(), "f", w.span().from(), "u", w.span().until()))
            .toList());
  }

  public void replaceDays(List<OwnDay> days) {
    sql.update("delete from duty_day where tenant_id = bound_tenant()");
    sql.updateEach(
        "insert into duty_day (day, name, from_minute, until_minute) select d, n, f, u from"
            + " json_to_recordset(cast(? as json)) as x(d date, n text, f int, u int)",
        days.stream().map(DutyRows::row).toList());
  }

  private static Map<String, Object> row(OwnDay d) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("d", d.date().toString());
    row.put("n", d.name());
    row.put("f", d.span() == null ? null : d.span().from());
    row.put("u", d.span() == null ? null : d.span().until());
    return row;
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
