package de.amtsstimme.sources.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "SourceEndingRequest",
    description = "Die geltende Fassung einer Quelle endet, ohne dass eine neue da ist.")
public record EndingRequest(
    @Schema(
            description =
                "Letzter Tag, an dem sie gilt (Zeitzone der Behörde); ohne Angabe endet sie jetzt.",
            examples = "2026-12-31",
            nullable = true)
        LocalDate lastDay,
    @NotBlank
        @Size(max = 500)
        @Schema(description = "Warum; steht im Protokoll.", examples = "Verordnung läuft aus.")
        String reason) {}
