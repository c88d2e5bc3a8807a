package de.amtsstimme.hours.http;

import de.amtsstimme.hours.BookTime.Work;
import de.amtsstimme.rates.domain.Activity;
import de.amtsstimme.hours.domain.WorkSpan;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Gearbeitete Zeit.")
public record TimeEntryRequest(
    @NotNull @Schema(description = "Art der Tätigkeit.", examples = "CITIZEN_QUESTIONS")
        Activity activity,
    @NotNull @Schema(description = "Anfang.", examples = "2026-11-22T08:00:00Z") Instant startedAt,
    @NotNull
        @Schema(
            description = "Ende: nach dem Anfang, höchstens 24 Stunden später, nicht im Voraus.",
            examples = "2026-11-22T08:25:00Z")
        Instant endedAt,
    @Schema(
            description = "Bürgeranfrage, für die gearbeitet wurde.",
            examples = "0199b1c2-0000-7000-8000-000000000001",
            nullable = true)
        UUID inquiryId,
    @Size(max = 500)
        @Schema(
            description = "Stichwort zur Tätigkeit, ohne Daten von Bürgerinnen und Bürgern.",
            examples = "Antworten zum Sperrmüll",
            nullable = true)
        String description) {

  WorkSpan span() {
    return new WorkSpan(startedAt, endedAt);
  }

  Work work() {
    return new Work(activity, inquiryId, description);
  }
}
