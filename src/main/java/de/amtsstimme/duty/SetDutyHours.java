package de.amtsstimme.duty;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.duty.domain.DutyHours.Span;
import de.amtsstimme.duty.domain.DutyRules;
import de.amtsstimme.duty.domain.DutyRules.OwnDay;
import de.amtsstimme.duty.domain.DutyRules.WeekSpan;
import de.amtsstimme.duty.domain.OffHoursRule;
import de.amtsstimme.duty.domain.SetHours;
import de.amtsstimme.duty.store.DutyRows;
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

  /** For changing them: nobody else does until the end of the transaction. */
  public SetHours locked() {
    tenantRows.oneAtATime("duty-hours");
    return rows.read();
  }

  /**
   * @param before what {@link #locked()} returned
   * @throws Refusal VALIDATION_FAILED with every place
   */
  public void set(SetHours before, Changes changes) {
    if (changes.week() == null && changes.days() == null && changes.offHours() == null) {
      return;
    }
    List<WeekSpan> week = changes.week() == null ? before.week() : changes.week();
    List<OwnDay> days = changes.days() == null ? before.days() : changes.days();
    OffHoursRule offHours = changes.offHours() == null ? before.offHours() : changes.offHours();
    if (week.equals(before.week()) && days.equals(before.days()) && offHours == before.offHours()) {
      return;
    }
    List<FieldError> errors = DutyRules.errors(week, days);
    Refusal.requireNone(errors);
    rows.setRule(offHours);
    if (changes.week() != null) {
      rows.replaceWeek(week);
    }
    if (changes.days() != null) {
      rows.replaceDays(days);
    }
    audit.record(
        "DUTY_HOURS_CHANGED", "AUTHORITY", scope.id(), snapshot(before), snapshot(rows.read()));
  }

  private static Map<String, Object> snapshot(SetHours hours) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("offHours", hours.offHours().name());
    values.put("week", hours.week().stream().map(w -> w.day() + " " + times(w.span())).toList());
    values.put(
        "days",
        hours.days().stream()
            .map(d -> d.date() + " " + d.name() + (d.span() == null ? "" : " " + times(d.span())))
            .toList());
    return values;
  }

  private static String times(Span span) {
    return DutyRules.time(span.from()) + "–" + DutyRules.time(span.until());
  }
}
