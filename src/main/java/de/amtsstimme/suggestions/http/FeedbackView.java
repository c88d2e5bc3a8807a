package de.amtsstimme.suggestions.http;

import de.amtsstimme.suggestions.domain.Feedback;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Was festgehalten wurde und was sich daraus lernen lässt.")
public record FeedbackView(
    @Schema(description = "Die Suche.", examples = "0199b1c2-0000-7000-8000-000000000009")
        UUID suggestionId,
    @Schema(description = "Die Antwort.", examples = "0199b1c2-0000-7000-8000-000000000001")
        UUID answerId,
    @Schema(description = "Was daraus wurde.", examples = "TAKEN") Feedback feedback,
    @Schema(
            description =
                "Wortlaut der Anfrage, wenn er als Formulierung taugt: zu übernehmen mit POST"
                    + " …/suggestions/{id}/phrasing.",
            examples = "wie werd ich mein altes sofa los?",
            nullable = true)
        String offeredPhrasing) {}
