package de.amtsstimme.answers.http;

import de.amtsstimme.answers.domain.AnswerState;
import de.amtsstimme.answers.http.AnswerView.ReasonView;
import de.amtsstimme.answers.http.RevisionView.RevisionState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "AnswerItem",
    description = "Ein Eintrag der Antwortbibliothek in einer Liste, ohne Texte und Quellen.")
public record AnswerItemView(
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
        SummaryView current,
    @Schema(description = "Die neueste Fassung; kann die geltende sein.") SummaryView latest,
    @Schema(description = "Zurückgezogen am.", examples = "2027-01-04T08:00:00Z", nullable = true)
        Instant retiredAt,
    @Schema(description = "Angelegt am.", examples = "2026-11-22T08:00:00Z") Instant createdAt,
    @Schema(description = "Stand des Eintrags.", examples = "3") long version) {

  /** A revision. */
  @Schema(name = "RevisionSummary", description = "Das Wichtigste einer Fassung.")
  public record SummaryView(
      @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
      @Schema(description = "Laufende Nummer.", examples = "1") int number,
      @Schema(description = "Die Frage.", examples = "Wie melde ich Sperrmüll an?") String question,
      @Schema(
              description = "DRAFT: noch nicht eingereicht; sonst der Stand ihrer Freigabe.",
              examples = "APPROVED")
          RevisionState state,
      @Schema(
              description =
                  "Wie der Text beginnt (deutsch, wenn es ihn gibt); null, wenn er gelöscht ist.",
              examples = "Sperrmüll melden Sie online",
              nullable = true)
          String excerpt,
      @Schema(description = "Gilt ab.", examples = "2026-11-22T00:00:00Z", nullable = true)
          Instant validFrom,
      @Schema(description = "Gilt bis.", examples = "2027-12-31T23:00:00Z", nullable = true)
          Instant validUntil,
      @Schema(description = "Wer sie geschrieben hat.", examples = "Tom Reuter")
          String writtenByName,
      @Schema(description = "Geschrieben am.", examples = "2026-11-22T08:00:00Z")
          Instant createdAt) {}

  /** A page of answers. */
  @Schema(name = "AnswerPage", description = "Eine Seite der Antwortbibliothek.")
  public record AnswerPage(
      @Schema(description = "Die Einträge, neueste zuerst.") List<AnswerItemView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}
}
