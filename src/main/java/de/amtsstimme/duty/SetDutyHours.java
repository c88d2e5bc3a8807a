package de.amtsstimme.duty;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.duty.domain.DutyRules;
import de.amtsstimme.duty.domain.DutyRules.OwnDay;
import de.amtsstimme.duty.domain.DutyRules.WeekSpan;
import de.amtsstimme.duty.domain.OffHoursRule;
import de.amtsstimme.duty.store.DutyRows;
import de.amtsstimme.duty.store.DutyRows.Rule;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.domain.Refusal.FieldError;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The authority says when it is there. Deadlines that are running stay as they were counted. */
@ApplicationScoped
public class SetDutyHours {

  /** What is null stays as it is. */
  public record Changes(List<WeekSpan> week, List<OwnDay> days, OffHoursRule offHours) {}

  @Inject DutyRows rows;
  @Inject TenantRows tenantRows;
  @Inject TenantScope scope;
  @Inject AuditTrail audit;

  /** The rule, for changing it: nobody else does until the end of the transaction. */
  public Rule locked() {
    tenantRows.oneAtATime("duty-hours");
    return rows.rule();
  }

  /**
   * @param before what {@link #locked()} returned
   * @throws Refusal VALIDATION_FAILED with every place
   */
  public void set(Rule before, Changes changes) {
    if (changes.week() == null && changes.days() == null && changes.offHours() == null) {
      return;
    }
    List<WeekSpan> week = changes.week() == null ? rows.week() : changes.week();
    List<OwnDay> days = changes.days() == null ? rows.days() : changes.days();
    OffHoursRule offHours = changes.offHours() == null ? before.offHours() : changes.offHours();
    if (week.equals(rows.week()) && days.equals(rows.days()) && offHours == before.offHours()) {
      return;
    }
    List<FieldError> errors = DutyRules.errors(week, days);
    Refusal.requireNone(errors);
    Map<String, Object> was = snapshot(before.offHours());
    rows.setRule(offHours);
    if (changes.week() != null) {
      rows.replaceWeek(week);
    }
    if (changes.days() != null) {
      rows.replaceDays(days);
    }
    audit.record(
        "DUTY_HOURS_CHANGED", "AUTHORITY", scope.id(), was, snapshot(rows.rule().offHours()));
  }

  private Map<String, Object> snapshot(OffHoursRule offHours) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("offHours", offHours.name());
    values.put(
        "week",
        rows.week().stream()
            .map(
                w ->
                    w.day()
                        + " "
                        + DutyRules.time(w.span().from())
                        + "–"
                        + DutyRules.time(w.span().until()))
            .toList());
    values.put("days", rows.days().stream().map(d -> d.date() + " " + d.name()).toList());
    return values;
  }
}
