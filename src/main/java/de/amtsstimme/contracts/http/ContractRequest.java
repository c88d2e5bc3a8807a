package de.amtsstimme.contracts.http;

import de.amtsstimme.contracts.domain.AwardBasis;
import de.amtsstimme.contracts.domain.BeyondCeiling;
import de.amtsstimme.contracts.domain.BillingInterval;
import de.amtsstimme.contracts.domain.ContractTerms;
import de.amtsstimme.kernel.http.Amount;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Was ein Vertrag sagt. Beim Ändern ersetzt es alles.")
public record ContractRequest(
    @NotBlank
        @Size(max = 60)
        @Schema(description = "Nummer, in der Behörde einmalig.", examples = "2026-07")
        String number,
    @NotBlank
        @Size(max = 200)
        @Schema(description = "Gegenstand.", examples = "Betreuung der sozialen Medien")
        String title,
    @NotNull @Schema(description = "Vergabeart.", examples = "DIREKTAUFTRAG") AwardBasis awardBasis,
    @Size(max = 60)
        @Schema(
            description = "Bestellnummer der Behörde (BT-13).",
            examples = "B-4711",
            nullable = true)
        String orderReference,
    @Size(max = 60)
        @Schema(
            description = "Vertragsnummer der Behörde (BT-12).",
            examples = "V-2026-12",
            nullable = true)
        String contractReference,
    @NotNull @Schema(description = "Erster Tag.", examples = "2026-01-01") LocalDate startsOn,
    @NotNull @Schema(description = "Letzter Tag.", examples = "2026-12-31") LocalDate endsOn,
    @NotNull @Valid @Schema(description = "Obergrenze, netto: mehr wird nicht abgerechnet.")
        Amount ceiling,
    @Min(1)
        @Max(99)
        @Schema(
            description = "Erste Warnung, in Prozent der Obergrenze; ohne Angabe 80.",
            examples = "80",
            nullable = true)
        Integer firstWarning,
    @Min(1)
        @Max(99)
        @Schema(
            description = "Zweite Warnung; ohne Angabe 90. Die dritte kommt bei 100.",
            examples = "90",
            nullable = true)
        Integer secondWarning,
    @Schema(
            description =
                "Was aus Zeiten über der Obergrenze wird; ohne Angabe werden sie abgelehnt"
                    + " (REFUSED). Nur das lässt sich auch nach der Annahme ändern.",
            examples = "REFUSED",
            nullable = true)
        BeyondCeiling beyondCeiling,
    @NotNull @Schema(description = "Wie oft abgerechnet wird.", examples = "MONTHLY")
        BillingInterval billingInterval,
    @NotNull @Valid @Schema(description = "Wohin Rechnungen gehen.") InvoiceAddress invoice,
    @Schema(
            description =
                "Mitglied der Behörde, das Leistungsnachweise bestätigt, neben der Rolle FINANCE.",
            examples = "0199b1c2-0000-7000-8000-000000000001",
            nullable = true)
        UUID confirmerId) {

  ContractTerms terms() {
    return new ContractTerms(
        number,
        title,
        awardBasis,
        orderReference,
        contractReference,
        startsOn,
        endsOn,
        ceiling.money(),
        List.of(
            firstWarning == null ? 80 : firstWarning, secondWarning == null ? 90 : secondWarning),
        beyondCeiling == null ? BeyondCeiling.REFUSED : beyondCeiling,
        billingInterval,
        invoice.toBuyer(),
        confirmerId);
  }

  static ContractRequest of(ContractTerms t) {
    return new ContractRequest(
        t.number(),
        t.title(),
        t.awardBasis(),
        t.orderReference(),
        t.contractReference(),
        t.startsOn(),
        t.endsOn(),
        Amount.of(t.ceiling()),
        t.warnings().get(0),
        t.warnings().get(1),
        t.beyondCeiling(),
        t.billingInterval(),
        InvoiceAddress.of(t.buyer()),
        t.confirmerId());
  }
}
