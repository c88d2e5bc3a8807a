package de.amtsstimme.libraryfiles.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Die Entwürfe einer Einfuhr gehen zusammen durch die Freigabekette.")
public record ImportSubmissionRequest(
    @NotBlank
        @Size(max = 200)
        @Schema(description = "Wie die Sammelfreigabe heißt.", examples = "Einfuhr vom 22.11.2026")
        String name) {}
