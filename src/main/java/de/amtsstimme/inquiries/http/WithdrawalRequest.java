package de.amtsstimme.inquiries.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Warum eine Freigabe zurückgezogen wird, und von welchem Inhalt.")
public record WithdrawalRequest(
    @NotBlank
        @Size(max = 500)
        @Schema(description = "Grund.", examples = "Die Gebühr stimmt nicht mehr.")
        String reason,
    @NotNull
        @Pattern(regexp = "[0-9a-f]{64}")
        @Schema(
            description = "SHA-256 des freigegebenen Inhalts, wie er gelesen wurde.",
            examples = "9f86d081884c7d65…")
        String contentHash) {}
