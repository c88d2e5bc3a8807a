package de.amtsstimme.answers.http;

import de.amtsstimme.approvals.domain.BatchManifest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Entwürfe, die zusammen durch die Freigabekette gehen.")
public record AnswerBatchRequest(
    @NotBlank
        @Size(max = 200)
        @Schema(description = "Wie die Sammelfreigabe heißt.", examples = "Abfall, Herbst 2026")
        String name,
    @NotEmpty
        @Size(max = BatchManifest.MOST)
        @Schema(
            description = "Kennungen der Fassungen; von jeder Antwort höchstens eine.",
            examples = "[\"0199b1c2-0000-7000-8000-000000000003\"]")
        List<@NotNull UUID> revisions,
    @Size(max = 1000)
        @Schema(
            description = "Warum das, wovor die Prüfung des Tons warnt, trotzdem richtig ist.",
            examples = "So heißt die Satzung.",
            nullable = true)
        String toneReason) {}
