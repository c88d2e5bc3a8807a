package de.amtsstimme.invoices.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InvoiceIssuance", description = "Welche Fassung des Entwurfs ausgestellt wird.")
public record IssuanceRequest(
    @NotNull
        @Min(1)
        @Max(1_000_000)
        @Schema(
            description = "Stand (version), der gelesen wurde; genau der wird ausgestellt.",
            examples = "1")
        Integer version) {}
