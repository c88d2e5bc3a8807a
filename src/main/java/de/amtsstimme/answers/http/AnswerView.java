package de.amtsstimme.answers.http;

import de.amtsstimme.answers.domain.AnswerState;
import de.amtsstimme.answers.domain.Usability.Obstacle;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ein Eintrag der Antwortbibliothek.")
public record AnswerView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Thema; Ebenen durch / getrennt.", examples = "Abfall/Sperrmüll")
        String topic,
    @Schema(description = "Schlagwörter.", examples = "[\"abholung\"]") List<String> tags,
    @Schema(
            description = "Fachbereich, dem der Eintrag gehört.",
            examples = "Abfallwirtschaft",
            nullable = true)
        String department,
    @Schema(description = "Eigene Kennung der Behörde.", examples = "abfall-0042", nullable = true)
        String externalKey,
    @Schema(description = "So viele andere Formulierungen der Frage.", examples = "4")
        int phrasingCount,
    @Schema(
            description = "Lebenslauf: DRAFT → IN_APPROVAL → APPROVED → RETIRED.",
            examples = "APPROVED")
        AnswerState state,
    @Schema(
            description = "Jetzt verwendbar: freigegeben, gültig, alle Quellen aktuell?",
            examples = "true")
        boolean usable,
    @Schema(
            description =
                "Eine Quelle der geltenden Fassung hat sich geändert oder gilt nicht mehr. Immer"
                    + " der Stand dieses Augenblicks.",
            examples = "false")
        boolean stale,
    @Schema(description = "Die geltende Fassung ist abgelaufen.", examples = "false")
        boolean expired,
    @Schema(description = "Die geltende Fassung gilt erst später.", examples = "false")
        boolean notYetValid,
    @Schema(description = "Warum der Eintrag nicht verwendbar ist; sonst leer.")
        List<ReasonView> reasons,
    @Schema(
            description = "Die Fassung, die gilt; null, solange keine freigegeben ist.",
            nullable = true)
        RevisionView current,
    @Schema(description = "Die neueste Fassung; kann die geltende sein.") RevisionView latest,
    @Schema(description = "Zurückgezogen am.", examples = "2027-01-04T08:00:00Z", nullable = true)
        Instant retiredAt,
    @Schema(description = "Wer ihn zurückgezogen hat.", examples = "Sabine Krüger", nullable = true)
        String retiredByName,
    @Schema(description = "Warum.", examples = "Leistung entfällt.", nullable = true)
        String retiredReason,
    @Schema(description = "Angelegt am.", examples = "2026-11-22T08:00:00Z") Instant createdAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "3") Long version)
    implements Representation {

  /** Why it cannot be used. */
  @Schema(name = "AnswerObstacle", description = "Warum ein Eintrag gerade nicht verwendbar ist.")
  public record ReasonView(
      @Schema(description = "Was im Weg steht.", examples = "SOURCE_SUPERSEDED") Obstacle code,
      @Schema(
              description = "Die Quelle, um die es geht.",
              examples = "0199b1c2-0000-7000-8000-000000000001",
              nullable = true)
          UUID sourceId,
      @Schema(
              description = "Ein Satz dazu.",
              examples = "„Abfallsatzung“ hat eine neue Fassung: 2027 statt 2026.")
          String detail) {}
}
