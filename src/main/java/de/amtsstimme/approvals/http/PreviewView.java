package de.amtsstimme.approvals.http;

import de.amtsstimme.approvals.PreviewChain.Preview;
import de.amtsstimme.approvals.domain.Candidate;
import de.amtsstimme.approvals.domain.ReadyMadeChains.ReadyMade;
import de.amtsstimme.approvals.domain.StepMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ChainPreview", description = "Welchen Weg ein Text nähme, und warum.")
public record PreviewView(
    @Schema(description = "Die Kette.", examples = "0199b1c2-0000-7000-8000-000000000001")
        UUID chainId,
    @Schema(description = "Name der Kette.", examples = "Standard") String chainName,
    @Schema(description = "Der Weg, ab 1.", examples = "2") int path,
    @Schema(description = "Name des Weges.", examples = "Mitzeichnung") String pathName,
    @Schema(description = "Die Wege bis zu diesem, und warum sie nicht gelten.") List<WayView> ways,
    @Schema(description = "Die Schritte des Weges.") List<PreviewStep> steps) {

  private static final Map<String, String> WORDS =
      Map.of(
          "kinds", "andere Art von Text",
          "topics", "anderes Thema",
          "channels", "anderer Kanal",
          "languages", "andere Sprache",
          "flags", "Merkmal fehlt",
          "authorSide", "von anderer Seite geschrieben",
          "offHours", "andere Tageszeit",
          "unchangedAnswer", "unverändert oder nicht: anders",
          "rendering", "ausgefüllt oder nicht: anders");

  /** One way. */
  @Schema(name = "ChainPreviewWay", description = "Ein Weg, und ob er gilt.")
  public record WayView(
      @Schema(description = "Stelle, ab 1.", examples = "1") int number,
      @Schema(description = "Name.", examples = "Krise") String name,
      @Schema(description = "Gilt er?", examples = "false") boolean applies,
      @Schema(description = "Was an seiner Bedingung nicht zutrifft.", examples = "[\"flags\"]")
          List<String> missing,
      @Schema(description = "Dasselbe als Satz.", examples = "Gilt nicht: Merkmal fehlt.")
          String why) {}

  /** One step. */
  @Schema(name = "ChainPreviewStep", description = "Ein Schritt, und wer ihn entscheiden könnte.")
  public record PreviewStep(
      @Schema(description = "Stelle, ab 1.", examples = "1") int position,
      @Schema(description = "Name.", examples = "Pressestelle") String name,
      @Schema(description = "Wie viele zustimmen müssen.", examples = "ANY") StepMode mode,
      @Schema(description = "Bei AT_LEAST: mindestens so viele.", examples = "1") int needed,
      @Schema(description = "Gilt er für diesen Text?", examples = "true") boolean applies,
      @Schema(description = "Wer jetzt entscheiden könnte.", examples = "[\"Jonas Weber\"]")
          List<String> people) {}

  /** Plans to start from. */
  @Schema(name = "ChainTemplates", description = "Fertige Ketten als Anfang für eigene.")
  public record TemplateList(
      @Schema(description = "Die fertigen Ketten.") List<TemplateView> items) {}

  /** One of them. */
  @Schema(name = "ChainTemplate", description = "Eine fertige Kette.")
  public record TemplateView(
      @Schema(description = "Name.", examples = "Mitzeichnung") String name,
      @Schema(description = "Wozu sie dient.", examples = "Eine freigebende Person genügt.")
          String description,
      @Schema(description = "Die Wege, wie createChain sie nimmt.") List<ChainPathView> paths) {
    static TemplateView of(ReadyMade r) {
      return new TemplateView(
          r.plan().name(),
          r.description(),
          r.plan().paths().stream().map(ChainPathView::of).toList());
    }
  }

  static PreviewView of(Preview p) {
    return new PreviewView(
        p.chain().id(),
        p.chain().name(),
        p.number(),
        p.path(),
        p.ways().stream()
            .map(
                w ->
                    new WayView(
                        w.number(),
                        w.path().name(),
                        w.missing().isEmpty(),
                        w.missing(),
                        why(w.missing())))
            .toList(),
        p.steps().stream()
            .map(
                s ->
                    new PreviewStep(
                        s.position(),
                        s.rule().name(),
                        s.rule().mode(),
                        s.rule().needed(),
                        s.applies(),
                        s.people().stream().map(Candidate::name).toList()))
            .toList());
  }

  private static String why(List<String> missing) {
    return missing.isEmpty()
        ? "Gilt: der erste Weg, dessen Bedingung zutrifft."
        : "Gilt nicht: " + missing.stream().map(WORDS::get).collect(Collectors.joining(", ")) + ".";
  }
}
