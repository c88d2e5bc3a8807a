package de.amtsstimme.kernel.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.domain.WordDiff;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** RFC 9457 problem details. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
    description =
        "Ein „Nein“ mit festem Code und einem deutschen Satz, der sagt, was zu tun ist (RFC 9457).")
public record Problem(
    @Schema(
            description = "Kennung der Problemart als URN.",
            examples = "urn:amtsstimme:problem:NOT_FOUND")
        String type,
    @Schema(description = "Kurzer Titel der Problemart.", examples = "Nicht gefunden") String title,
    @Schema(description = "HTTP-Status.", examples = "404") int status,
    @Schema(
            description = "Fester Code, auf den sich Programme verlassen können.",
            examples = "NOT_FOUND")
        String code,
    @Schema(description = "Satz für Menschen: was ist, und was zu tun ist.") String detail,
    @Schema(
            description = "Kennung der Anfrage, für Rückfragen.",
            examples = "0199b1c2-0000-7000-8000-000000000001")
        String requestId,
    @Schema(description = "Die einzelnen Stellen der Eingabe, die nicht stimmen.")
        List<Place> errors,
    @Schema(
            description =
                "Bei CONTENT_CHANGED: was sich gegenüber der gelesenen Fassung geändert hat, Wort"
                    + " für Wort.")
        List<Difference> differences) {

  /** What became of one text. */
  @Schema(name = "ProblemDifference", description = "Ein Text, der sich geändert hat.")
  public record Difference(
      @Schema(
              description = "Welcher: die Frage, oder Sprache, Kanal und Art.",
              examples = "de/ANY/ANY")
          String place,
      @Schema(description = "Die Stücke der Reihe nach.") List<DifferentPiece> pieces) {}

  /** A piece of such a text. */
  @Schema(name = "ProblemDifferentPiece", description = "Ein Stück eines geänderten Textes.")
  public record DifferentPiece(
      @Schema(description = "Geblieben, gekommen oder gegangen.", examples = "INSERTED")
          WordDiff.Change change,
      @Schema(description = "Wortlaut.", examples = "online") String text) {}

  /** One place of the input. */
  @Schema(name = "ProblemPlace", description = "Eine Stelle der Eingabe, die nicht stimmt.")
  public record Place(
      @Schema(description = "Stelle als JSON-Pointer (RFC 6901).", examples = "/revision/question")
          String pointer,
      @Schema(description = "Fester Code der Regel.", examples = "NOT_BLANK") String code,
      @Schema(description = "Satz für Menschen.", examples = "darf nicht leer sein")
          String detail) {}

  public static Problem of(Refusal refusal, Locale locale, String requestId) {
    String detail = Messages.detail(refusal.code(), locale, refusal.arguments());
    return new Problem(
        "urn:amtsstimme:problem:" + refusal.code(),
        Messages.title(refusal.code(), locale),
        refusal.code().status(),
        refusal.code().name(),
        detail,
        requestId,
        refusal.errors().stream()
            .map(e -> new Place(e.pointer(), e.code(), e.detail() == null ? detail : e.detail()))
            .toList(),
        refusal.differences().stream()
            .map(
                d ->
                    new Difference(
                        d.place(),
                        d.pieces().stream()
                            .map(p -> new DifferentPiece(p.change(), p.text()))
                            .toList()))
            .toList());
  }
}
