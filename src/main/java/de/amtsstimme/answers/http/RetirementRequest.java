package de.amtsstimme.answers.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Warum ein Eintrag aus dem Verkehr gezogen wird.")
public record RetirementRequest(
    @NotBlank @Size(max = 500) @Schema(description = "Grund.", examples = "Leistung entfällt.")
        String reason) {}
