package de.amtsstimme.crisis.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Warum Krise ist, und bis wann längstens.")
public record CrisisRequest(
    @NotBlank @Size(max = 500) @Schema(description = "Grund.", examples = "Hochwasser an der Ruhr.")
        String reason,
    @NotNull
        @Schema(
            description = "Ende, höchstens 72 Stunden entfernt; danach ist sie von selbst vorbei.",
            examples = "2026-11-24T08:00:00Z")
        Instant until) {}
