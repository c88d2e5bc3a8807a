package de.amtsstimme.inquiries.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Warum ein Text trotz der Bedenken des Leitfadens richtig ist.")
public record ReasonedReplyRequest(
    @NotBlank
        @Size(max = 1000)
        @Schema(
            description = "Die Begründung; die Freigebenden sehen sie.",
            examples = "So heißt die Satzung.")
        String toneReason) {}
