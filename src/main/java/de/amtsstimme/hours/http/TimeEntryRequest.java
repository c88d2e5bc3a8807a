package de.amtsstimme.hours.http;

import de.amtsstimme.hours.domain.Work;
import de.amtsstimme.hours.domain.WorkSpan;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.rates.domain.Activity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Gearbeitete Zeit: Anfang und Ende, oder Anfang und Minuten.")
public record TimeEntryRequest(
    @NotNull @Schema(description = "Art der Tätigkeit.", examples = "CITIZEN_QUESTIONS")
        Activity activity,
    @NotNull @Schema(description = "Anfang.", examples = "2026-11-22T08:00:00Z") Instant startedAt,
    @Schema(
            description =
                "Ende: nach dem Anfang, höchstens 24 Stunden später, nicht im Voraus. Statt dessen"
                    + " gehen auch minutes.",
            examples = "2026-11-22T08:25:00Z",
            nullable = true)
        Instant endedAt,
    @Min(1)
        @Max(1440)
        @Schema(
            description = "Dauer in Minuten; nur ohne endedAt nötig.",
            examples = "25",
            nullable = true)
        Integer minutes,
    @Schema(
            description =
                "Vertrag, unter dem gearbeitet wurde; nötig, wenn an dem Tag mehrere gelten. Gilt"
                    + " keiner, wird die Zeit ohne Vertrag gebucht und nicht abgerechnet.",
            examples = "0199b1c2-0000-7000-8000-000000000004",
            nullable = true)
        UUID contractId,
    @Schema(
            description = "Bürgeranfrage, für die gearbeitet wurde.",
            examples = "0199b1c2-0000-7000-8000-000000000001",
            nullable = true)
        UUID inquiryId,
    @Schema(
            description = "Antwort auf eine Anfrage, für die gearbeitet wurde.",
            examples = "0199b1c2-0000-7000-8000-000000000002",
            nullable = true)
        UUID replyId,
    @Schema(
            description = "Eintrag der Antwortbibliothek, für den gearbeitet wurde.",
            examples = "0199b1c2-0000-7000-8000-000000000003",
            nullable = true)
        UUID answerId,
    @Schema(
            description = "War es ein Einsatz auf Abruf? Dann gilt das vereinbarte Minimum.",
            examples = "false",
            nullable = true)
        Boolean callOut,
    @Size(max = 500)
        @Schema(
            description = "Stichwort zur Tätigkeit, ohne Daten von Bürgerinnen und Bürgern.",
            examples = "Antworten zum Sperrmüll",
            nullable = true)
        String description) {

  WorkSpan span() {
    if (endedAt == null && minutes == null) {
      throw Refusal.invalid("/endedAt", "Ende oder Dauer in Minuten angeben.");
    }
    WorkSpan span =
        new WorkSpan(
            startedAt, endedAt == null ? startedAt.plus(Duration.ofMinutes(minutes)) : endedAt);
    boolean both = endedAt != null && minutes != null && endedAt.isAfter(startedAt);
    if (both && !Duration.between(startedAt, endedAt).equals(Duration.ofMinutes(minutes))) {
      throw Refusal.invalid("/minutes", "Dauer und Ende widersprechen sich.");
    }
    return span;
  }

  Work work() {
    return new Work(
        activity, inquiryId, replyId, answerId, Boolean.TRUE.equals(callOut), description);
  }
}
