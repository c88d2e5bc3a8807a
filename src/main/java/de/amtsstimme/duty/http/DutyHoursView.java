package de.amtsstimme.duty.http;

import de.amtsstimme.duty.domain.OffHoursRule;
import de.amtsstimme.duty.http.DutyHoursPatch.DutyDay;
import de.amtsstimme.duty.http.DutyHoursPatch.WeekHours;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wann in der Behörde jemand da ist, und was sonst gilt.")
public record DutyHoursView(
    @Schema(description = "Kennung der Behörde.", examples = "0199b1c2-0000-7000-8000-000000000001")
        UUID id,
    @Schema(description = "Stunden der Woche; leer: immer jemand da.") List<WeekHours> week,
    @Schema(description = "Tage, an denen es anders ist.") List<DutyDay> days,
    @Schema(description = "Was in Randzeiten mit neuen Texten geschieht.", examples = "WAITS")
        OffHoursRule offHours,
    @Schema(description = "Zeitzone der Behörde.", examples = "Europe/Berlin") String timeZone,
    @Schema(description = "Feiertage ihres Landes in den nächsten zwölf Monaten.")
        List<HolidayView> holidays,
    @Schema(description = "Ist gerade Randzeit?", examples = "false") boolean offHoursNow,
    @Schema(
            description = "Beginn der nächsten Dienstzeit; null, wenn immer jemand da ist.",
            examples = "2026-11-23T07:00:00Z",
            nullable = true)
        Instant nextDutyAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "2") Long version)
    implements Representation {

  /** A public holiday. */
  @Schema(name = "PublicHoliday", description = "Ein gesetzlicher Feiertag.")
  public record HolidayView(
      @Schema(description = "Tag.", examples = "2026-12-25") LocalDate date,
      @Schema(description = "Name.", examples = "1. Weihnachtstag") String name) {}
}
