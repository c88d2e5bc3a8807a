package de.amtsstimme.answers.http;

import de.amtsstimme.answers.domain.AnswerState;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ein Eintrag der Antwortbibliothek.")
public record AnswerView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Thema.", examples = "Abfall") String topic,
    @Schema(
            description = "Lebenslauf: DRAFT → IN_APPROVAL → APPROVED → RETIRED.",
            examples = "APPROVED")
        AnswerState state,
    @Schema(
            description = "Jetzt verwendbar: freigegeben, gültig, alle Quellen aktuell?",
            examples = "true")
        boolean usable,
    @Schema(
            description = "Die Fassung, die gilt; null, solange keine freigegeben ist.",
            nullable = true)
        RevisionView current,
    @Schema(description = "Die neueste Fassung; kann die geltende sein.") RevisionView latest,
    @Schema(description = "Angelegt am.", examples = "2026-11-22T08:00:00Z") Instant createdAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "3") Long version)
    implements Representation {

  /** A page of answers. */
  @Schema(name = "AnswerPage", description = "Eine Seite der Antwortbibliothek.")
  public record AnswerPage(
      @Schema(description = "Die Einträge, neueste zuerst.") List<AnswerView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}
}
