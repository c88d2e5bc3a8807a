package de.amtsstimme.answers.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ein Text wird aus einer offenen Sammelfreigabe herausgenommen.")
public record BatchRemovalRequest(
    @NotNull
        @Schema(
            description = "Kennung der Fassung.",
            examples = "0199b1c2-0000-7000-8000-000000000003")
        UUID revisionId,
    @NotBlank
        @Pattern(regexp = "[0-9a-f]{64}")
        @Schema(
            description = "contentHash der gelesenen Sammelfreigabe; ein anderer wird abgelehnt.",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String contentHash,
    @NotBlank
        @Size(max = 2000)
        @Schema(
            description = "Warum; das lesen die Schreibenden.",
            examples = "Die Gebühr hat sich geändert.")
        String reason) {}
