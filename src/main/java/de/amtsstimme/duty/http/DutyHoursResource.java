package de.amtsstimme.duty.http;

import de.amtsstimme.duty.Holidays;
import de.amtsstimme.duty.OnDuty;
import de.amtsstimme.duty.SetDutyHours;
import de.amtsstimme.duty.domain.DutyHours;
import de.amtsstimme.duty.domain.SetHours;
import de.amtsstimme.duty.http.DutyHoursPatch.DutyDay;
import de.amtsstimme.duty.http.DutyHoursPatch.WeekHours;
import de.amtsstimme.duty.http.DutyHoursView.HolidayView;
import de.amtsstimme.duty.store.DutyRows;
import de.amtsstimme.kernel.http.Preconditions;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.tenants.AuthoritySettings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/duty-hours")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Dienstzeiten", description = "Wann in der Behörde jemand da ist.")
public class DutyHoursResource {

  @Inject DutyRows rows;
  @Inject OnDuty onDuty;
  @Inject Holidays holidays;
  @Inject SetDutyHours setDutyHours;
  @Inject AuthoritySettings settings;
  @Inject TenantScope scope;
  @Inject Preconditions preconditions;
  @Inject InstantSource clock;

  @GET
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Dienstzeiten lesen",
      description = "Woche, eigene Tage, Feiertage des Landes, und ob gerade Randzeit ist.")
  public DutyHoursView getDutyHours(@PathParam("tenant") String tenant) {
    return view();
  }

  @PATCH
  @InTenant(Right.MANAGE_AUTHORITY)
  @Operation(
      summary = "Dienstzeiten ändern",
      description =
          "Fristen zählen in Dienstzeit. In Randzeiten geht nur Unverändertes sofort hinaus."
              + " Braucht If-Match.")
  public DutyHoursView updateDutyHours(@PathParam("tenant") String tenant, DutyHoursPatch body) {
    SetHours before = setDutyHours.locked();
    preconditions.requireMatch(before.version());
    setDutyHours.set(before, body.changes());
    return view();
  }

  private DutyHoursView view() {
    SetHours set = rows.read();
    DutyHours hours = onDuty.hours(set);
    Instant now = clock.instant();
    return new DutyHoursView(
        scope.id(),
        set.week().stream().map(WeekHours::of).toList(),
        set.days().stream().map(DutyDay::of).toList(),
        set.offHours(),
        scope.zone().getId(),
        holidays(LocalDate.ofInstant(now, scope.zone())),
        hours.isOffHours(now),
        hours.nextStart(now).orElse(null),
        set.version());
  }

  private List<HolidayView> holidays(LocalDate today) {
    return holidays.list(today, today.plusYears(1), settings.land()).stream()
        .map(h -> new HolidayView(h.date(), h.name()))
        .toList();
  }
}
