package de.amtsstimme.tenants.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Warum der Zustand wechselt; steht im Protokoll.")
public record ReasonRequest(
    @NotBlank
        @Size(max = 500)
        @Schema(description = "Begründung.", examples = "Haushaltssperre bis Jahresende")
        String reason) {}
