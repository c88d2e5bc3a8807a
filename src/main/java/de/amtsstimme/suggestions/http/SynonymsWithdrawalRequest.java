package de.amtsstimme.suggestions.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Warum Synonyme nicht mehr gelten sollen, und welche.")
public record SynonymsWithdrawalRequest(
    @NotBlank
        @Size(max = 500)
        @Schema(description = "Grund.", examples = "„Amt“ führt zu falschen Antworten.")
        String reason,
    @NotNull
        @Pattern(regexp = "[0-9a-f]{64}")
        @Schema(description = "SHA-256 des Inhalts, der gilt.", examples = "9f86d081884c7d65…")
        String contentHash) {}
