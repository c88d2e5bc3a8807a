package de.amtsstimme.duty.store;

import de.amtsstimme.duty.domain.DutyHours.Span;
import de.amtsstimme.duty.domain.DutyRules.OwnDay;
import de.amtsstimme.duty.domain.DutyRules.WeekSpan;
import de.amtsstimme.duty.domain.OffHoursRule;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the bound authority has set as its hours. */
@ApplicationScoped
public class DutyRows {

  /** The rule as it stands; version 1 is the usual one, which has no row. */
  public record Rule(OffHoursRule offHours, long version) {}

  @Inject NativeSql sql;

  public Rule rule() {
    return sql.first(
            "select off_hours, version from duty_rule where tenant_id = bound_tenant()",
            r -> new Rule(OffHoursRule.valueOf((String) r[0]), ((Number) r[1]).longValue()))
        .orElse(new Rule(OffHoursRule.WAITS, 1));
  }

  public List<WeekSpan> week() {
    return sql.list(
        "select weekday, from_minute, until_minute from duty_span where tenant_id = bound_tenant()"
            + " order by weekday, from_minute",
        r -> new WeekSpan(DayOfWeek.of(number(r[0])), new Span(number(r[1]), number(r[2]))));
  }

  public List<OwnDay> days() {
    return sql.list(
        "select cast(day as text), name, from_minute, until_minute from duty_day where tenant_id ="
            + " bound_tenant() order by day",
        r ->
            new OwnDay(
                LocalDate.parse((String) r[0]),
                (String) r[1],
                r[2] == null ? null : new Span(number(r[2]), number(r[3]))));
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
