package de.amtsstimme.answers.http;

import de.amtsstimme.answers.domain.SuggestionRules.SuggestionVerdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Vorschläge aus der Antwortbibliothek der Behörde.")
public record SuggestionsView(
    @Schema(
            description = "ANSWER: passt. UNSURE: prüfen. NONE: keine freigegebene Antwort passt.",
            examples = "ANSWER")
        SuggestionVerdict verdict,
    @Schema(description = "Die Vorschläge, beste zuerst; nur verwendbare Antworten.")
        List<SuggestionView> items) {

  /** One suggestion. */
  @Schema(name = "Suggestion", description = "Eine vorgeschlagene Antwort.")
  public record SuggestionView(
      @Schema(description = "Antwort.", examples = "0199b1c2-0000-7000-8000-000000000001")
          UUID answerId,
      @Schema(description = "Geltende Fassung.", examples = "0199b1c2-0000-7000-8000-000000000002")
          UUID revisionId,
      @Schema(description = "Frage der Antwort.", examples = "Wie melde ich Sperrmüll an?")
          String question,
      @Schema(
              description = "Text der Antwort auf Deutsch.",
              examples = "Sperrmüll melden Sie online oder telefonisch an.",
              nullable = true)
          String text,
      @Schema(description = "Zuversicht von 0 bis 1.", examples = "0.82") BigDecimal confidence) {}
}
