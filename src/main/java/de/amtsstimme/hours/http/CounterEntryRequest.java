package de.amtsstimme.hours.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Warum eine gebuchte Zeit zurückgenommen wird.")
public record CounterEntryRequest(
    @NotBlank
        @Size(max = 500)
        @Schema(
            description = "Grund, ohne Daten von Bürgerinnen und Bürgern.",
            examples = "Doppelt erfasst")
        String reason) {}
