package de.amtsstimme.duty.http;

import de.amtsstimme.duty.SetDutyHours.Changes;
import de.amtsstimme.duty.domain.DutyRules;
import de.amtsstimme.duty.domain.DutyRules.OwnDay;
import de.amtsstimme.duty.domain.DutyRules.WeekSpan;
import de.amtsstimme.duty.domain.OffHoursRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description = "Andere Dienstzeiten. Was fehlt, bleibt; eine Liste ersetzt die ganze bisherige.")
public record DutyHoursPatch(
    @Size(max = 50)
        @Schema(
            description =
                "Stunden der Woche, in denen jemand da ist. Leer: immer jemand da, keine"
                    + " Randzeiten.",
            nullable = true)
        List<@NotNull @Valid WeekHours> week,
    @Size(max = 400)
        @Schema(
            description =
                "Tage, an denen es anders ist; sie gehen Wochentag und Feiertag vor, zum Beispiel"
                    + " örtliche Feiertage oder Heiligabend.",
            nullable = true)
        List<@NotNull @Valid DutyDay> days,
    @Schema(
            description =
                "Was in Randzeiten mit neuen Texten geschieht: WAITS, sie warten bis zur nächsten"
                    + " Dienstzeit; ON_CALL, sie gehen hinaus, sobald jemand aus der Bereitschaft"
                    + " sie freigegeben hat.",
            examples = "ON_CALL",
            nullable = true)
        OffHoursRule offHours) {

  static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

  /** Hours of one day of the week. */
  @Schema(name = "WeekHours", description = "Dienstzeit an einem Wochentag.")
  public record WeekHours(
      @NotNull @Schema(description = "Wochentag.", examples = "MONDAY") DayOfWeek day,
      @NotNull
          @Pattern(regexp = TIME)
          @Schema(description = "Von, Ortszeit der Behörde.", examples = "08:00")
          String from,
      @NotNull
          @Pattern(regexp = TIME)
          @Schema(description = "Bis; 00:00 ist Mitternacht am Ende des Tages.", examples = "16:30")
          String until) {

    WeekSpan toSpan() {
      return new WeekSpan(day, DutyRules.span(LocalTime.parse(from), LocalTime.parse(until)));
    }

    static WeekHours of(WeekSpan w) {
      return new WeekHours(
          w.day(),
          DutyRules.time(w.span().from()).toString(),
          DutyRules.time(w.span().until()).toString());
    }
  }

  /** A day of the authority's own. */
  @Schema(name = "DutyDay", description = "Ein Tag, an dem es anders ist.")
  public record DutyDay(
      @NotNull @Schema(description = "Tag.", examples = "2026-12-24") LocalDate date,
      @NotBlank
          @Size(max = 100)
          @Schema(description = "Was für ein Tag das ist.", examples = "Heiligabend")
          String name,
      @Pattern(regexp = TIME)
          @Schema(description = "Von; leer: niemand da.", examples = "08:00", nullable = true)
          String from,
      @Pattern(regexp = TIME)
          @Schema(description = "Bis; leer: niemand da.", examples = "12:00", nullable = true)
          String until) {

    @AssertTrue(message = "{amtsstimme.bothTimes}")
    boolean isUntilWithFrom() {
      return (from == null) == (until == null);
    }

    OwnDay toDay() {
      return new OwnDay(
          date,
          name,
          from == null ? null : DutyRules.span(LocalTime.parse(from), LocalTime.parse(until)));
    }

    static DutyDay of(OwnDay d) {
      return new DutyDay(
          d.date(),
          d.name(),
          d.span() == null ? null : DutyRules.time(d.span().from()).toString(),
          d.span() == null ? null : DutyRules.time(d.span().until()).toString());
    }
  }

  Changes changes() {
    return new Changes(
        week == null ? null : week.stream().map(WeekHours::toSpan).toList(),
        days == null ? null : days.stream().map(DutyDay::toDay).toList(),
        offHours);
  }
}
