package de.amtsstimme.libraryfiles.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Die Entwürfe einer Einfuhr gehen zusammen durch die Freigabekette.")
public record ImportSubmissionRequest(
    @NotBlank
        @Size(max = 200)
        @Schema(description = "Wie die Sammelfreigabe heißt.", examples = "Einfuhr vom 22.11.2026")
        String name,
    @Size(max = 1000)
        @Schema(
            description = "Warum das, wovor die Prüfung des Tons warnt, trotzdem richtig ist.",
            examples = "So heißt die Satzung.",
            nullable = true)
        String toneReason) {}
