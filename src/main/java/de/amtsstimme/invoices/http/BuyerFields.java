package de.amtsstimme.invoices.http;

import de.amtsstimme.einvoice.domain.AddressScheme;
import de.amtsstimme.invoices.domain.Addressee;
import de.amtsstimme.tenants.domain.LeitwegId;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InvoiceBuyer", description = "An wen die Rechnung geht.")
public record BuyerFields(
    @NotBlank
        @Size(max = 200)
        @Schema(description = "Empfängerin der Rechnung.", examples = "Stadt Neuhausen, Kämmerei")
        String name,
    @Size(min = 1, max = 150)
        @Schema(
            description = "Straße und Hausnummer.",
            examples = "Rathausplatz 1",
            nullable = true)
        String street,
    @Size(min = 1, max = 150)
        @Schema(description = "Zusatz zur Anschrift.", examples = "Zimmer 12", nullable = true)
        String addressLine,
    @Size(min = 1, max = 10)
        @Schema(description = "Postleitzahl.", examples = "52351", nullable = true)
        String postalCode,
    @Size(min = 1, max = 100) @Schema(description = "Ort.", examples = "Neuhausen", nullable = true)
        String city,
    @Size(min = 1, max = 46)
        @Schema(
            description = "Leitweg-ID (BT-10) mit Prüfziffern.",
            examples = "991-03730-19",
            nullable = true)
        String leitwegId,
    @Schema(
            description =
                "Art der elektronischen Adresse (BT-49); ohne Angabe gilt die Leitweg-ID.",
            examples = "EMAIL",
            nullable = true)
        AddressScheme electronicScheme,
    @Size(min = 1, max = 254)
        @Schema(
            description = "Elektronische Adresse (BT-49).",
            examples = "rechnung@neuhausen.example",
            nullable = true)
        String electronicAddress,
    @Size(min = 1, max = 100)
        @Schema(description = "Ansprechperson.", examples = "Anna Berger", nullable = true)
        String contactName,
    @Size(min = 1, max = 50)
        @Schema(description = "Telefon.", examples = "0123 4567-200", nullable = true)
        String contactPhone,
    @Email
        @Size(min = 1, max = 254)
        @Schema(
            description = "Mailadresse.",
            examples = "kaemmerei@neuhausen.example",
            nullable = true)
        String contactEmail) {

  @AssertTrue(message = "{amtsstimme.leitwegId}")
  boolean isLeitwegIdValid() {
    return leitwegId == null || LeitwegId.isValid(leitwegId);
  }

  Addressee addressee() {
    return new Addressee(
        name,
        street,
        addressLine,
        postalCode,
        city,
        leitwegId,
        electronicScheme,
        electronicAddress,
        contactName,
        contactPhone,
        contactEmail);
  }

  static BuyerFields of(Addressee b) {
    return new BuyerFields(
        b.name(),
        b.street(),
        b.addressLine(),
        b.postalCode(),
        b.city(),
        b.leitwegId(),
        b.electronicScheme(),
        b.electronicAddress(),
        b.contactName(),
        b.contactPhone(),
        b.contactEmail());
  }
}
