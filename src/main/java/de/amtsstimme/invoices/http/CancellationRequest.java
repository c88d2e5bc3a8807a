package de.amtsstimme.invoices.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Warum eine Rechnung storniert wird.")
public record CancellationRequest(
    @NotBlank
        @Size(max = 300)
        @Schema(description = "Steht auf der Stornorechnung.", examples = "Falscher Monat")
        String reason) {}
