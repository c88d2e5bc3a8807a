package de.amtsstimme.suggestions.http;

import de.amtsstimme.suggestions.domain.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Vorschläge aus der Antwortbibliothek der Behörde.")
public record SuggestionsView(
    @Schema(
            description =
                "Kennung, unter der gesagt wird, was daraus wurde; null, wenn nichts festgehalten"
                    + " wurde.",
            examples = "0199b1c2-0000-7000-8000-000000000009",
            nullable = true)
        UUID id,
    @Schema(
            description = "ANSWER: passt. UNSURE: prüfen. NONE: keine freigegebene Antwort passt.",
            examples = "ANSWER")
        Verdict verdict,
    @Schema(
            description =
                "Warum NONE: NOTHING_TO_SEARCH (nur Zeichen, Emojis oder Füllwörter) oder NO_MATCH;"
                    + " sonst null.",
            examples = "NO_MATCH",
            nullable = true)
        NoneReason noneReason,
    @Schema(description = "Die Vorschläge, beste zuerst; nur verwendbare Antworten.")
        List<SuggestionView> items) {

  /** Why there is nothing. */
  public enum NoneReason {
    NOTHING_TO_SEARCH,
    NO_MATCH
  }

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
              description =
                  "Text der Antwort für Sprache und Kanal; null, wenn es in dieser Sprache keinen"
                      + " gibt.",
              examples = "Sperrmüll melden Sie online oder telefonisch an.",
              nullable = true)
          String text,
      @Schema(description = "Zuversicht von 0 bis 1.", examples = "0.821") BigDecimal confidence,
      @Schema(description = "Was in der Anfrage für diese Antwort sprach.")
          List<MatchedTerm> matchedTerms) {}

  /** A word of the question. */
  @Schema(name = "MatchedTerm", description = "Ein Wort der Anfrage, wie es dort steht.")
  public record MatchedTerm(
      @Schema(description = "Das Wort.", examples = "sofa") String text,
      @Schema(description = "Stelle im Text, in UTF-16-Einheiten ab 0.", examples = "23") int start,
      @Schema(description = "Ende (ausschließlich).", examples = "27") int end) {}
}
