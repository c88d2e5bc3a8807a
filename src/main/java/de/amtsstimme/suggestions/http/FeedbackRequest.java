package de.amtsstimme.suggestions.http;

import de.amtsstimme.suggestions.domain.Feedback;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Was aus einer vorgeschlagenen Antwort wurde.")
public record FeedbackRequest(
    @NotNull
        @Schema(description = "Die Antwort.", examples = "0199b1c2-0000-7000-8000-000000000001")
        UUID answerId,
    @NotNull
        @Schema(
            description =
                "TAKEN: übernommen. ADAPTED: als Vorlage genommen. REJECTED: passte nicht.",
            examples = "TAKEN")
        Feedback feedback) {}
