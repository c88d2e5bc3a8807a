package de.amtsstimme.hours.http;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Was zu der Zeit noch zu sagen ist.")
public record TimerStopRequest(
    @Schema(
            description = "Vertrag; nötig, wenn an dem Tag mehrere gelten.",
            examples = "0199b1c2-0000-7000-8000-000000000001",
            nullable = true)
        UUID contractId,
    @Size(max = 500)
        @Schema(
            description = "Stichwort, ohne Daten von Bürgerinnen und Bürgern.",
            examples = "Antworten zum Sperrmüll",
            nullable = true)
        String description) {}
