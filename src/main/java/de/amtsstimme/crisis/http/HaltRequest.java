package de.amtsstimme.crisis.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Warum nichts mehr hinausgehen soll.")
public record HaltRequest(
    @NotBlank
        @Size(max = 500)
        @Schema(description = "Grund.", examples = "Falschmeldung im Umlauf, wir prüfen.")
        String reason) {}
