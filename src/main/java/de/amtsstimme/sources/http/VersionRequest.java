package de.amtsstimme.sources.http;

import de.amtsstimme.sources.ReplaceVersion.NewVersion;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description =
        "Eine neue Fassung einer Quelle; sie zählt ab sofort oder ab dem Tag, der angegeben ist.")
public record VersionRequest(
    @NotBlank
        @Size(max = 100)
        @Schema(description = "Bezeichnung der Fassung.", examples = "Fassung vom 01.01.2027")
        String version,
    @Schema(
            description =
                "Gilt ab diesem Tag (Zeitzone der Behörde); in der Zukunft ist sie angekündigt.",
            examples = "2026-11-01",
            nullable = true)
        LocalDate validFrom,
    @Schema(
            description = "Gilt bis einschließlich diesem Tag.",
            examples = "2027-12-31",
            nullable = true)
        LocalDate validUntil,
    @NotBlank
        @Size(max = 20_000)
        @Schema(
            description = "Auszug, auf den sich Antworten stützen.",
            examples = "Sperrmüll wird nur noch auf Anmeldung über die App abgeholt.")
        String excerpt) {

  @AssertTrue(message = "{amtsstimme.untilBeforeFrom}")
  boolean isValidUntilAfterValidFrom() {
    return validFrom == null || validUntil == null || !validUntil.isBefore(validFrom);
  }

  NewVersion toNewVersion() {
    return new NewVersion(version, validFrom, validUntil, excerpt);
  }
}
