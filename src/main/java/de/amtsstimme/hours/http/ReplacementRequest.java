package de.amtsstimme.hours.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Was an die Stelle einer gebuchten Zeit tritt, und warum.")
public record ReplacementRequest(
    @NotBlank
        @Size(max = 500)
        @Schema(
            description = "Grund, ohne Daten von Bürgerinnen und Bürgern.",
            examples = "Ende vertippt")
        String reason,
    @NotNull
        @Valid
        @Schema(description = "Der neue Eintrag; contractId bleibt der alte und fehlt hier.")
        TimeEntryRequest entry) {}
