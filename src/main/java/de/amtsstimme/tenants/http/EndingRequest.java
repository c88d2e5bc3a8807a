package de.amtsstimme.tenants.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Warum die Zusammenarbeit endet, und wie lange die Daten noch da sind.")
public record EndingRequest(
    @NotBlank
        @Size(max = 500)
        @Schema(
            description = "Begründung; steht im Protokoll.",
            examples = "Vertrag zum Jahresende gekündigt")
        String reason,
    @Min(1)
        @Max(1095)
        @Schema(
            description =
                "So viele Tage kann die Administration der Behörde die Daten noch ausführen; vorher kann sie"
                    + " niemand löschen. Ohne Angabe 90.",
            examples = "90")
        Integer exportDays) {

  private static final int DEFAULT = 90;

  int daysForExport() {
    return exportDays == null ? DEFAULT : exportDays;
  }
}
