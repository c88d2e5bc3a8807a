package de.amtsstimme.tone.http;

import de.amtsstimme.tone.ReadResults.Result;
import de.amtsstimme.tone.http.ToneCheckView.EngineView;
import de.amtsstimme.tone.http.ToneCheckView.GuidelineRef;
import de.amtsstimme.tone.store.ToneResults.Line;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ToneReport", description = "Welche Regeln beim Einreichen sprachen.")
public record ToneReportView(
    @Schema(description = "Je Monat und Regel, das Häufigste zuerst.") List<LineView> items) {

  static ToneReportView of(List<Line> lines) {
    return new ToneReportView(
        lines.stream()
            .map(
                l ->
                    new LineView(
                        l.month(), l.rule(), l.severity(), l.findings(), l.texts(), l.overridden()))
            .toList());
  }

  /** A rule in a month. */
  @Schema(name = "ToneReportLine", description = "Eine Regel in einem Monat.")
  public record LineView(
      @Schema(description = "Monat.", examples = "2026-11") String month,
      @Schema(description = "Regel.", examples = "sentence.long") String rule,
      @Schema(description = "Wie schwer sie wog.", examples = "WARN") String severity,
      @Schema(description = "Stellen.", examples = "17") Long findings,
      @Schema(description = "Texte.", examples = "9") Long texts,
      @Schema(description = "Davon mit Begründung trotzdem eingereicht.", examples = "6")
          Long overridden) {}

  /** What was found in one revision. */
  @Schema(name = "ToneResult", description = "Das Prüfergebnis einer eingereichten Fassung.")
  public record ResultView(
      @Schema(description = "Fassung.", examples = "0199b1c2-0000-7000-8000-000000000003")
          UUID revisionId,
      @Schema(description = "Nach welchem Leitfaden.") GuidelineRef guideline,
      @Schema(description = "Die Stellen, ohne ihren Wortlaut.") List<PlaceView> findings,
      @Schema(
              description = "Warum der Text trotzdem richtig ist.",
              examples = "Das Zitat ist der Titel der Verordnung.",
              nullable = true)
          String reason,
      @Schema(description = "Wer das sagt.", examples = "Tom Reuter", nullable = true)
          String reasonByName,
      @Schema(description = "Womit geprüft wurde.") List<EngineView> engines,
      @Schema(description = "Geprüft am.", examples = "2026-11-22T08:00:00Z") Instant checkedAt) {

    static ResultView of(Result r) {
      return new ResultView(
          r.kept().revisionId(),
          new GuidelineRef(
              r.kept().guidelineId(), r.kept().guidelineNumber(), r.kept().guidelineName()),
          r.findings().stream()
              .map(f -> new PlaceView(f.part(), f.start(), f.end(), f.rule(), f.severity()))
              .toList(),
          r.kept().reason(),
          r.kept().reasonByName(),
          EngineView.of(r.kept().grammar() == null ? "OFF" : r.kept().grammar()),
          r.kept().checkedAt());
    }
  }

  /** A place without its words. */
  @Schema(name = "TonePlace", description = "Eine Stelle eines eingereichten Textes.")
  public record PlaceView(
      @Schema(description = "Welcher Text.", examples = "/text") String part,
      @Schema(description = "Anfang.", examples = "7") Integer start,
      @Schema(description = "Ende.", examples = "12") Integer end,
      @Schema(description = "Regel.", examples = "sentence.long") String rule,
      @Schema(description = "Wie schwer sie wog.", examples = "WARN") String severity) {}
}
