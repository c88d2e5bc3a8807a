package de.amtsstimme.seller.http;

import de.amtsstimme.einvoice.domain.AddressScheme;
import de.amtsstimme.seller.domain.Iban;
import de.amtsstimme.seller.domain.SellerProfile;
import de.amtsstimme.seller.domain.VatScheme;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "SellerFields",
    description = "Wie die Agentur auf ihren Rechnungen steht. Was noch fehlt, darf fehlen.")
public record SellerFields(
    @Size(min = 1, max = 150)
        @Schema(description = "Name.", examples = "Klartext Agentur", nullable = true)
        String name,
    @Size(min = 1, max = 50)
        @Schema(description = "Rechtsform.", examples = "GmbH", nullable = true)
        String legalForm,
    @Size(min = 1, max = 150)
        @Schema(description = "Straße und Hausnummer.", examples = "Hafenweg 3", nullable = true)
        String street,
    @Size(min = 1, max = 150)
        @Schema(description = "Zusatz zur Anschrift.", examples = "Haus B", nullable = true)
        String addressLine,
    @Size(min = 1, max = 10)
        @Schema(description = "Postleitzahl.", examples = "48155", nullable = true)
        String postalCode,
    @Size(min = 1, max = 100) @Schema(description = "Ort.", examples = "Münster", nullable = true)
        String city,
    @Size(min = 1, max = 150)
        @Schema(
            description = "Register und Nummer.",
            examples = "HRB 12345, Amtsgericht Münster",
            nullable = true)
        String register,
    @Size(min = 1, max = 20)
        @Schema(description = "USt-IdNr.", examples = "DE123456788", nullable = true)
        String vatId,
    @Size(min = 1, max = 20)
        @Schema(description = "Steuernummer.", examples = "337/5901/1234", nullable = true)
        String taxNumber,
    @Size(min = 1, max = 42)
        @Schema(description = "IBAN.", examples = "DE02120300000000202051", nullable = true)
        String iban,
    @Size(min = 1, max = 11)
        @Schema(description = "BIC.", examples = "BYLADEM1001", nullable = true)
        String bic,
    @Size(min = 1, max = 70)
        @Schema(
            description = "Auf wen das Konto lautet; ohne Angabe auf die Agentur.",
            examples = "Klartext Agentur GmbH",
            nullable = true)
        String accountHolder,
    @Size(min = 1, max = 100)
        @Schema(
            description = "Ansprechperson für Rechnungen.",
            examples = "Alex Brandt",
            nullable = true)
        String contactName,
    @Size(min = 1, max = 50)
        @Schema(description = "Telefon.", examples = "+49 251 123456", nullable = true)
        String contactPhone,
    @Email
        @Size(min = 1, max = 254)
        @Schema(
            description = "Mailadresse.",
            examples = "rechnung@agentur.example",
            nullable = true)
        String contactEmail,
    @Schema(
            description = "Art der elektronischen Adresse (BT-34).",
            examples = "EMAIL",
            nullable = true)
        AddressScheme electronicScheme,
    @Size(min = 1, max = 254)
        @Schema(
            description = "Elektronische Adresse (BT-34).",
            examples = "rechnung@agentur.example",
            nullable = true)
        String electronicAddress,
    @Schema(
            description =
                "Regelbesteuerung oder § 19 UStG: von allem, was geleistet wird, solange diese"
                    + " Fassung gilt, wann immer es berechnet wird.",
            examples = "REGULAR",
            nullable = true)
        VatScheme vatStatus,
    @Size(min = 1, max = 300)
        @Schema(
            description = "Hinweis, warum keine Umsatzsteuer ausgewiesen wird; bei § 19 UStG.",
            examples = "Kein Ausweis von Umsatzsteuer, da Kleinunternehmer (§ 19 UStG).",
            nullable = true)
        String exemptionText,
    @Min(1)
        @Max(120)
        @Schema(description = "Zahlungsziel in Tagen.", examples = "30", nullable = true)
        Integer paymentDays,
    @Size(min = 1, max = 300)
        @Schema(
            description = "Zahlungsbedingungen; {0} ist der Tag, bis zu dem zu zahlen ist.",
            examples = "Zahlbar ohne Abzug bis {0}.",
            nullable = true)
        String paymentTerms,
    @Pattern(regexp = "[A-Za-z0-9/-]{1,10}", message = "{amtsstimme.invoicePrefix}")
        @Schema(
            description = "Anfang der Rechnungsnummern; danach Jahr und laufende Nummer.",
            examples = "RE-",
            nullable = true)
        String invoicePrefix) {

  SellerProfile profile() {
    return new SellerProfile(
        name,
        legalForm,
        street,
        addressLine,
        postalCode,
        city,
        register,
        vatId,
        taxNumber,
        iban == null ? null : Iban.plain(iban),
        bic,
        accountHolder,
        contactName,
        contactPhone,
        contactEmail,
        electronicScheme,
        electronicAddress,
        vatStatus,
        exemptionText,
        paymentDays,
        paymentTerms,
        invoicePrefix);
  }

  static SellerFields of(SellerProfile p) {
    return new SellerFields(
        p.name(),
        p.legalForm(),
        p.street(),
        p.addressLine(),
        p.postalCode(),
        p.city(),
        p.register(),
        p.vatId(),
        p.taxNumber(),
        p.iban(),
        p.bic(),
        p.accountHolder(),
        p.contactName(),
        p.contactPhone(),
        p.contactEmail(),
        p.electronicScheme(),
        p.electronicAddress(),
        p.vatStatus(),
        p.exemptionText(),
        p.paymentDays(),
        p.paymentTerms(),
        p.invoicePrefix());
  }
}
