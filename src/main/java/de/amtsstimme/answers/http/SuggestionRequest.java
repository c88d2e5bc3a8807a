package de.amtsstimme.answers.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Der Wortlaut einer Bürgeranfrage.")
public record SuggestionRequest(
    @NotBlank
        @Size(max = 10_000)
        @Schema(description = "Text der Anfrage.", examples = "wie werd ich mein altes sofa los?")
        String text,
    @Min(1)
        @Max(20)
        @Schema(
            description = "So viele Vorschläge höchstens; ohne Angabe 5.",
            examples = "5",
            nullable = true)
        Integer limit) {}
