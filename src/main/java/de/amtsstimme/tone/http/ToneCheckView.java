package de.amtsstimme.tone.http;

import de.amtsstimme.tone.CheckTone.Answered;
import de.amtsstimme.tone.CheckTone.InForce;
import de.amtsstimme.tone.domain.Figures;
import de.amtsstimme.tone.domain.Finding;
import de.amtsstimme.tone.domain.Severity;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ToneCheck", description = "Was die Prüfung eines Textes ergab.")
public record ToneCheckView(
    @Schema(
            description =
                "Die Fassung, nach der geprüft wurde; null: die Vorlage, denn es gilt keine.",
            nullable = true)
        GuidelineRef guideline,
    @Schema(description = "Die Stellen, in der Reihenfolge des Textes.") List<FindingView> findings,
    @Schema(description = "Wie viele.") CountsView counts,
    @Schema(description = "Wie sich der Text liest.") FiguresView figures,
    @Schema(
            description = "Der Text mit allen sicheren Ersetzungen, wenn gewünscht.",
            examples = "Guten Tag, zum Beispiel online.",
            nullable = true)
        String mended,
    @Schema(description = "Womit geprüft wurde.") List<EngineView> engines) {

  static ToneCheckView of(Answered answered, String mended) {
    List<Finding> findings = answered.checked().findings();
    return new ToneCheckView(
        GuidelineRef.of(answered.guideline()),
        findings.stream().map(FindingView::of).toList(),
        CountsView.of(findings),
        FiguresView.of(answered.checked().figures()),
        mended,
        EngineView.of(answered.checked().grammar().name()));
  }

  /** Which guideline. */
  @Schema(name = "ToneGuidelineRef", description = "Eine geltende Fassung des Leitfadens.")
  public record GuidelineRef(
      @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
      @Schema(description = "Nummer.", examples = "3") Integer number,
      @Schema(description = "Name.", examples = "Bürgernah") String name) {

    static GuidelineRef of(InForce guideline) {
      return guideline == null
          ? null
          : new GuidelineRef(guideline.id(), guideline.number(), guideline.name());
    }
  }

  /** One place. */
  @Schema(name = "ToneFinding", description = "Eine Stelle, zu der eine Regel etwas zu sagen hat.")
  public record FindingView(
      @Schema(description = "Anfang, in UTF-16-Einheiten wie im Browser.", examples = "7")
          Integer start,
      @Schema(description = "Ende, dahinter.", examples = "12") Integer end,
      @Schema(description = "Regel.", examples = "address.form") String rule,
      @Schema(description = "Wie schwer es wiegt.", examples = "BLOCK") Severity severity,
      @Schema(description = "Satz dazu.", examples = "Wir sprechen die Lesenden mit Sie an.")
          String message,
      @Schema(
              description =
                  "Was stattdessen. Bei falsch geschriebenen Wörtern nur für die ersten drei eines"
                      + " Textes.",
              examples = "[\"zum Beispiel\"]")
          List<String> replacements,
      @Schema(description = "Passt die erste Ersetzung immer?", examples = "true") Boolean safe) {

    static FindingView of(Finding f) {
      return new FindingView(
          f.start(), f.end(), f.rule(), f.severity(), f.message(), f.replacements(), f.safe());
    }
  }

  /** How many. */
  @Schema(name = "ToneCounts", description = "Funde nach Schwere.")
  public record CountsView(
      @Schema(description = "Verhindern das Einreichen.", examples = "0") Long block,
      @Schema(description = "Brauchen eine Begründung.", examples = "1") Long warn,
      @Schema(description = "Hinweise.", examples = "2") Long hint) {

    static CountsView of(List<Finding> findings) {
      return new CountsView(
          count(findings, Severity.BLOCK),
          count(findings, Severity.WARN),
          count(findings, Severity.HINT));
    }

    private static long count(List<Finding> findings, Severity severity) {
      return findings.stream().filter(f -> f.severity() == severity).count();
    }
  }

  /** Readability. */
  @Schema(name = "ToneFigures", description = "Lesbarkeit.")
  public record FiguresView(
      @Schema(description = "Wörter.", examples = "42") Integer words,
      @Schema(description = "Sätze.", examples = "4") Integer sentences,
      @Schema(description = "Wörter je Satz.", examples = "10.5") Double wordsPerSentence,
      @Schema(description = "LIX (Björnsson).", examples = "44.1") Double lix,
      @Schema(description = "Flesch, deutsch nach Amstad.", examples = "58.2") Double fleschAmstad,
      @Schema(description = "Erste Wiener Sachtextformel.", examples = "7.9") Double wiener) {

    static FiguresView of(Figures f) {
      return new FiguresView(
          f.words(), f.sentences(), f.wordsPerSentence(), f.lix(), f.fleschAmstad(), f.wiener());
    }
  }

  /** What checked. */
  @Schema(name = "ToneEngine", description = "Ein Teil der Prüfung.")
  public record EngineView(
      @Schema(description = "Welcher.", examples = "RULES") String name,
      @Schema(
              description =
                  "READY hat geprüft; PARTLY nur den Anfang, der Text ist lang; WARMING_UP war noch"
                      + " nicht so weit; BUSY hatte zu viel zu tun; SKIPPED wurde nicht gefragt,"
                      + " weil es zu viel auf einmal war; FAILED kam nicht zurecht; OFF gibt es"
                      + " hier nicht.",
              examples = "READY")
          String state) {

    static List<EngineView> of(String grammar) {
      return List.of(new EngineView("RULES", "READY"), new EngineView("LANGUAGETOOL", grammar));
    }
  }
}
