package de.amtsstimme.approvals.http;

import de.amtsstimme.approvals.domain.Verdict;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Entscheidung über genau den Text, der gelesen wurde.")
public record DecisionRequest(
    @NotNull @Schema(description = "Freigeben, zurückgeben oder ablehnen.", examples = "APPROVE")
        Verdict verdict,
    @NotBlank
        @Pattern(regexp = "[0-9a-f]{64}")
        @Schema(
            description = "contentHash der gelesenen Fassung; ein anderer wird abgelehnt.",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String contentHash,
    @Size(max = 2000)
        @Schema(
            description = "Bemerkung; Pflicht bei Rückgabe und Ablehnung.",
            examples = "Bitte die Uhrzeit prüfen.",
            nullable = true)
        String comment) {}
