package de.amtsstimme.hours.http;

import de.amtsstimme.rates.domain.Activity;
import de.amtsstimme.hours.store.TimeEntry;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Gebuchte Zeit einer Person der Agentur.")
public record TimeEntryView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Kennung der Person.", examples = "0199b1c2-0000-7000-8000-000000000002")
        UUID personId,
    @Schema(description = "Name der Person.", examples = "Lena Hoffmann (Agentur)")
        String personName,
    @Schema(description = "Art der Tätigkeit.", examples = "CITIZEN_QUESTIONS") Activity activity,
    @Schema(description = "Anfang.", examples = "2026-11-22T08:00:00Z") Instant startedAt,
    @Schema(description = "Ende.", examples = "2026-11-22T08:25:00Z") Instant endedAt,
    @Schema(description = "Minuten; angefangene zählen ganz.", examples = "25") int minutes,
    @Schema(
            description = "Bürgeranfrage, für die gearbeitet wurde.",
            examples = "0199b1c2-0000-7000-8000-000000000003",
            nullable = true)
        UUID inquiryId,
    @Schema(
            description = "Stichwort zur Tätigkeit.",
            examples = "Antworten zum Sperrmüll",
            nullable = true)
        String description,
    @Schema(description = "Gebucht am.", examples = "2026-11-22T08:26:00Z") Instant createdAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "1") Long version)
    implements Representation {

  static TimeEntryView of(TimeEntry e) {
    return new TimeEntryView(
        e.id(),
        e.personId(),
        e.personName(),
        e.activity(),
        e.span().startedAt(),
        e.span().endedAt(),
        e.minutes(),
        e.inquiryId(),
        e.description(),
        e.createdAt(),
        e.version());
  }

  /** A page of time entries. */
  @Schema(name = "TimeEntryPage", description = "Eine Seite gebuchter Zeiten.")
  public record TimeEntryPage(
      @Schema(description = "Die Einträge, zuletzt gebuchte zuerst.") List<TimeEntryView> items,
      @Schema(description = "Fortsetzung, oder null am Ende.", examples = "AZmxwgAAcACAAAAAAAAAAQ")
          String nextCursor) {}
}
