package de.amtsstimme.notifications.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Der geheime Teil des Links aus der Bestätigungsmail.")
public record ConfirmationRequest(
    @NotBlank
        @Size(max = 100)
        @Schema(description = "Geheimer Teil des Links.", examples = "kX9fV3…")
        String code) {}
