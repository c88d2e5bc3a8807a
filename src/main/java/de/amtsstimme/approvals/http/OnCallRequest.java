package de.amtsstimme.approvals.http;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wer wann Bereitschaft hat.")
public record OnCallRequest(
    @NotNull
        @Schema(
            description = "Wer: eine freigebende Person der Behörde.",
            examples = "0199b1c2-0000-7000-8000-000000000005")
        UUID personId,
    @Schema(
            description = "Ab wann; ohne Angabe ab jetzt.",
            examples = "2026-12-01T17:00:00Z",
            nullable = true)
        Instant from,
    @NotNull
        @Schema(
            description = "Bis wann, höchstens 31 Tage später.",
            examples = "2026-12-02T07:00:00Z")
        Instant until) {}
