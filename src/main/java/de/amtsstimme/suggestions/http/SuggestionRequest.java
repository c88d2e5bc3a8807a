package de.amtsstimme.suggestions.http;

import de.amtsstimme.answers.domain.Channel;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Der Wortlaut einer Bürgeranfrage und wofür die Antwort gebraucht wird.")
public record SuggestionRequest(
    @NotBlank
        @Size(max = 20_000)
        @Schema(description = "Text der Anfrage.", examples = "wie werd ich mein altes sofa los?")
        String text,
    @Schema(
            description =
                "Kanal der Antwort: von mehreren Texten wird der gezeigt, der dort am besten passt."
                    + " Ohne Angabe der für alle Kanäle.",
            examples = "FACEBOOK",
            nullable = true)
        Channel channel,
    @Size(max = 35)
        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
        @Schema(
            description =
                "Sprache von Frage und Antwort (BCP 47; Leichte Sprache: de-simple); ohne Angabe"
                    + " de.",
            examples = "de",
            nullable = true)
        String language,
    @Min(1)
        @Max(20)
        @Schema(
            description = "So viele Vorschläge höchstens; ohne Angabe 5.",
            examples = "5",
            nullable = true)
        Integer limit,
    @Schema(
            description = "Anfrage, zu der gesucht wird: ihr Text geht mit ihr.",
            examples = "0199b1c2-0000-7000-8000-000000000001",
            nullable = true)
        UUID inquiryId) {}
