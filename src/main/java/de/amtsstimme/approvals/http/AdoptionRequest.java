package de.amtsstimme.approvals.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Zustimmung zu genau dieser Fassung der Kette.")
public record AdoptionRequest(
    @NotBlank
        @Pattern(regexp = "[0-9a-f]{64}")
        @Schema(
            description = "contentHash der Kette, wie sie gelesen wurde.",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String contentHash) {}
