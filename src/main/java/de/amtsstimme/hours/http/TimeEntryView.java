package de.amtsstimme.hours.http;

import de.amtsstimme.hours.store.TimeEntry;
import de.amtsstimme.kernel.http.Representation;
import de.amtsstimme.rates.domain.Activity;
import de.amtsstimme.rates.domain.Qualification;
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
            description = "Antwort auf eine Anfrage, für die gearbeitet wurde.",
            examples = "0199b1c2-0000-7000-8000-000000000004",
            nullable = true)
        UUID replyId,
    @Schema(
            description = "Eintrag der Antwortbibliothek, für den gearbeitet wurde.",
            examples = "0199b1c2-0000-7000-8000-000000000005",
            nullable = true)
        UUID answerId,
    @Schema(
            description = "Vertrag; null, wenn am Tag der Arbeit keiner galt.",
            examples = "0199b1c2-0000-7000-8000-000000000006",
            nullable = true)
        UUID contractId,
    @Schema(
            description = "Qualifikation der Person, als gebucht wurde.",
            examples = "SENIOR",
            nullable = true)
        Qualification qualification,
    @Schema(
            description = "Wird das abgerechnet? Nicht ohne Vertrag und nicht über der Obergrenze.",
            examples = "true")
        boolean billable,
    @Schema(description = "Einsatz auf Abruf?", examples = "false") boolean callOut,
    @Schema(
            description = "Monat des Leistungsnachweises, auf dem die Zeit steht.",
            examples = "2026-11",
            nullable = true)
        String sheetMonth,
    @Schema(
            description = "Welchen Eintrag dieser zurücknimmt; dann sind die Minuten negativ.",
            examples = "0199b1c2-0000-7000-8000-000000000007",
            nullable = true)
        UUID correctsId,
    @Schema(
            description = "An wessen Stelle dieser gebucht wurde.",
            examples = "0199b1c2-0000-7000-8000-000000000008",
            nullable = true)
        UUID replacesId,
    @Schema(
            description = "Stichwort zur Tätigkeit; bei einer Rücknahme ihr Grund.",
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
        e.replyId(),
        e.answerId(),
        e.contractId(),
        e.qualification(),
        e.billable(),
        e.callOut(),
        e.sheetMonth() == null ? null : e.sheetMonth().toString(),
        e.correctsId(),
        e.replacesId(),
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
