package de.amtsstimme.approvals.http;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eigene Abwesenheit, und wer in dieser Zeit entscheidet.")
public record DeputyRequest(
    @NotNull
        @Schema(
            description = "Wer vertritt; siehe …/deputies/candidates.",
            examples = "0199b1c2-0000-7000-8000-000000000005")
        UUID deputyId,
    @Schema(
            description = "Ab wann; ohne Angabe sofort.",
            examples = "2026-12-01T07:00:00Z",
            nullable = true)
        Instant from,
    @NotNull
        @Schema(
            description = "Bis wann (ab diesem Augenblick nicht mehr).",
            examples = "2026-12-15T17:00:00Z")
        Instant until) {}
