package de.amtsstimme.duty;

import de.amtsstimme.duty.domain.DutyHours;
import de.amtsstimme.duty.domain.DutyHours.Span;
import de.amtsstimme.duty.domain.DutyRules.WeekSpan;
import de.amtsstimme.duty.domain.OffHoursRule;
import de.amtsstimme.duty.domain.SetHours;
import de.amtsstimme.duty.store.DutyRows;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.tenants.AuthoritySettings;
import de.amtsstimme.tenants.domain.Land;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The bound authority's hours of duty, with everything that makes them. */
@ApplicationScoped
public class OnDuty {

  @Inject DutyRows rows;
  @Inject Holidays holidays;
  @Inject AuthoritySettings settings;
  @Inject TenantScope scope;

  public DutyHours hours() {
    return hours(rows.read());
  }

  public DutyHours hours(SetHours set) {
    Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
    week.putAll(
        set.week().stream()
            .collect(
                Collectors.groupingBy(
                    WeekSpan::day, Collectors.mapping(WeekSpan::span, Collectors.toList()))));
    if (week.isEmpty()) {
      return new DutyHours(week, Map.of(), day -> false, scope.zone());
    }
    Map<LocalDate, List<Span>> days = new HashMap<>();
    set.days().forEach(d -> days.put(d.date(), d.span() == null ? List.of() : List.of(d.span())));
    Land land = settings.land();
    return new DutyHours(week, days, day -> holidays.isHoliday(day, land), scope.zone());
  }

  public OffHoursRule offHoursRule() {
    return rows.read().offHours();
  }
}
