package de.amtsstimme.sources.http;

import de.amtsstimme.sources.AddSource.NewSource;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Quelle mit ihrer ersten Fassung.")
public record SourceRequest(
    @NotBlank
        @Size(max = 300)
        @Schema(description = "Titel.", examples = "Abfallsatzung der Stadt Musterhausen")
        String title,
    @NotBlank
        @Size(max = 200)
        @Schema(description = "Herausgeber.", examples = "Stadt Musterhausen")
        String issuer,
    @Size(max = 2000)
        @Pattern(regexp = "https?://\\S+")
        @Schema(
            description = "Adresse (http oder https).",
            examples = "https://www.musterhausen.example/abfallsatzung",
            nullable = true)
        String url,
    @Size(max = 200)
        @Schema(description = "Normangabe.", examples = "§ 4 Abs. 2 Abfallsatzung", nullable = true)
        String norm,
    @NotBlank
        @Size(max = 100)
        @Schema(description = "Bezeichnung der Fassung.", examples = "Fassung vom 12.03.2026")
        String version,
    @Schema(
            description = "Gilt ab diesem Tag (Zeitzone der Behörde).",
            examples = "2026-04-01",
            nullable = true)
        LocalDate validFrom,
    @Schema(
            description = "Gilt bis einschließlich diesem Tag.",
            examples = "2027-03-31",
            nullable = true)
        LocalDate validUntil,
    @NotBlank
        @Size(max = 20_000)
        @Schema(
            description = "Auszug, auf den sich Antworten stützen.",
            examples = "Sperrmüll wird auf Anmeldung abgeholt.")
        String excerpt) {

  @AssertTrue(message = "{amtsstimme.untilBeforeFrom}")
  boolean isValidUntilAfterValidFrom() {
    return validFrom == null || validUntil == null || !validUntil.isBefore(validFrom);
  }

  NewSource toNewSource() {
    return new NewSource(title, issuer, url, norm, version, validFrom, validUntil, excerpt);
  }
}
