package de.amtsstimme.providers.http;

import de.amtsstimme.providers.domain.Employment;
import de.amtsstimme.providers.domain.ProviderFacts;
import de.amtsstimme.rates.domain.Qualification;
import de.amtsstimme.tenants.domain.Land;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wer für die Agentur arbeitet. Beim Ändern ersetzt es alle Angaben.")
public record ProviderRequest(
    @NotNull
        @Schema(
            description = "Person der Agentur; beim Ändern ohne Wirkung.",
            examples = "0199b1c2-0000-7000-8000-000000000001")
        UUID staffId,
    @NotNull @Schema(description = "Angestellt oder frei.", examples = "EMPLOYEE")
        Employment employment,
    @NotNull @Schema(description = "Qualifikation; sie bestimmt den Satz.", examples = "SENIOR")
        Qualification qualification,
    @Size(max = 1000)
        @Schema(
            description = "Womit die Qualifikation belegt ist.",
            examples = "Volontariat, zehn Jahre Redaktion",
            nullable = true)
        String evidence,
    @Size(max = 1000)
        @Schema(
            description = "Erfahrung mit Behörden.",
            examples = "Zwei Städte, ein Landesamt",
            nullable = true)
        String experience,
    @Schema(
            description = "Land, in dem die Person arbeitet: dessen Feiertage zählen für die Ruhe.",
            examples = "NW",
            nullable = true)
        Land worksIn) {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  ProviderFacts facts() {
    return new ProviderFacts(employment, qualification, evidence, experience, worksIn, ZONE);
  }
}
