package de.amtsstimme.tenants.http;

import de.amtsstimme.tenants.UpdateAuthority;
import de.amtsstimme.tenants.domain.LeitwegId;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description =
        "Änderungen an Stammdaten und Einstellungen. Was fehlt oder null ist, bleibt; ein leerer Text"
            + " nimmt Leitweg-ID oder Anschrift weg.")
public record AuthorityPatch(
    @Size(min = 1, max = 200)
        @Pattern(regexp = ".*\\S.*")
        @Schema(
            description = "Voller Name der Behörde.",
            examples = "Stadt Neuhausen",
            nullable = true)
        String name,
    @Schema(
            description = "Leitweg-ID mit Prüfziffern (ISO 7064 MOD 97-10).",
            examples = "05358000-39012-75",
            nullable = true)
        String leitwegId,
    @Size(max = 200)
        @Schema(
            description = "Straße und Hausnummer.",
            examples = "Rathausplatz 1",
            nullable = true)
        String street,
    @Pattern(regexp = "([0-9]{5})?")
        @Schema(description = "Postleitzahl, fünf Ziffern.", examples = "52351", nullable = true)
        String postalCode,
    @Size(max = 200) @Schema(description = "Ort.", examples = "Neuhausen", nullable = true)
        String city,
    @PastOrPresent
        @Schema(
            description = "Datum des Auftragsverarbeitungsvertrags (Art. 28 DSGVO).",
            examples = "2026-10-01",
            nullable = true)
        LocalDate dpaDate,
    @Size(min = 1, max = 60)
        @Schema(
            description = "Fassung des Auftragsverarbeitungsvertrags.",
            examples = "2.1",
            nullable = true)
        String dpaVersion,
    @Schema(
            description =
                "Dürfen freigegebene Antworten der Bibliothek unverändert ohne neue Freigabe"
                    + " hinaus?",
            examples = "true",
            nullable = true)
        Boolean allowUnchangedAnswers,
    @Schema(
            description =
                "Dürfen sie mit ausgefüllten Platzhaltern, Begrüßung und Grußformel aus den"
                    + " freigegebenen Listen ohne neue Freigabe hinaus?",
            examples = "true",
            nullable = true)
        Boolean allowRenderings) {

  @AssertTrue(message = "{amtsstimme.leitwegId}")
  boolean isLeitwegIdValid() {
    return leitwegId == null || leitwegId.isEmpty() || LeitwegId.isValid(leitwegId);
  }

  UpdateAuthority.Changes changes() {
    return new UpdateAuthority.Changes(
        name,
        leitwegId,
        street,
        postalCode,
        city,
        dpaDate,
        dpaVersion,
        allowUnchangedAnswers,
        allowRenderings);
  }
}
