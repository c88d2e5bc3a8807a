package de.amtsstimme.answers.http;

import de.amtsstimme.answers.ConfirmUnchanged.Statement;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "SourceConfirmationRequest",
    description =
        "„Die Quelle hat sich geändert, der Text stimmt noch“ – genau dieser, mit genau dieser"
            + " Fassung der Quelle.")
public record ConfirmationRequest(
    @NotNull @Schema(description = "Quelle.", examples = "0199b1c2-0000-7000-8000-000000000001")
        UUID sourceId,
    @NotNull
        @Schema(
            description = "Ihre geltende Fassung, die geprüft wurde.",
            examples = "0199b1c2-0000-7000-8000-000000000002")
        UUID sourceVersionId,
    @NotNull
        @Pattern(regexp = "[0-9a-f]{64}")
        @Schema(
            description = "SHA-256 des Inhalts, der geprüft wurde.",
            examples = "9f86d081884c7d65…")
        String contentHash) {

  Statement toStatement() {
    return new Statement(sourceId, sourceVersionId, contentHash);
  }
}
