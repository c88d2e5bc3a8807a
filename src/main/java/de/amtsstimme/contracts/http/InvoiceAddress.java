package de.amtsstimme.contracts.http;

import de.amtsstimme.contracts.domain.Buyer;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InvoiceAddress", description = "Wohin Rechnungen eines Vertrags gehen.")
public record InvoiceAddress(
    @NotBlank
        @Size(max = 200)
        @Schema(description = "Empfängerin der Rechnung.", examples = "Stadt Neuhausen, Kämmerei")
        String name,
    @Size(max = 200)
        @Schema(
            description = "Straße und Hausnummer.",
            examples = "Rathausplatz 1",
            nullable = true)
        String street,
    @Pattern(regexp = "[0-9]{5}")
        @Schema(description = "Postleitzahl, fünf Ziffern.", examples = "52351", nullable = true)
        String postalCode,
    @NotBlank @Size(max = 200) @Schema(description = "Ort.", examples = "Neuhausen") String city,
    @Size(max = 46)
        @Schema(
            description = "Leitweg-ID (BT-10) mit Prüfziffern (ISO 7064 MOD 97-10).",
            examples = "991-03730-19",
            nullable = true)
        String leitwegId,
    @Pattern(regexp = "[0-9]{4}|[A-Z]{2}")
        @Schema(
            description = "Schema der elektronischen Adresse (EAS), zum Beispiel 0204 oder EM.",
            examples = "0204",
            nullable = true)
        String endpointScheme,
    @Size(max = 200)
        @Schema(
            description = "Elektronische Adresse (BT-49).",
            examples = "991-03730-19",
            nullable = true)
        String endpointId,
    @Size(max = 200)
        @Schema(description = "Ansprechperson.", examples = "Anna Berger", nullable = true)
        String contactName,
    @Email
        @Size(max = 254)
        @Schema(
            description = "E-Mail der Ansprechperson.",
            examples = "kaemmerei@neuhausen.example",
            nullable = true)
        String contactEmail,
    @Size(max = 60)
        @Schema(
            description = "Telefon der Ansprechperson.",
            examples = "0123 4567-200",
            nullable = true)
        String contactPhone) {

  Buyer toBuyer() {
    return new Buyer(
        name,
        street,
        postalCode,
        city,
        leitwegId,
        endpointScheme,
        endpointId,
        contactName,
        contactEmail,
        contactPhone);
  }

  static InvoiceAddress of(Buyer b) {
    return new InvoiceAddress(
        b.name(),
        b.street(),
        b.postalCode(),
        b.city(),
        b.leitwegId(),
        b.endpointScheme(),
        b.endpointId(),
        b.contactName(),
        b.contactEmail(),
        b.contactPhone());
  }
}
