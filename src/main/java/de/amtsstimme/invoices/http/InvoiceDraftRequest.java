package de.amtsstimme.invoices.http;

import de.amtsstimme.invoices.DraftInvoice.Wish;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Woraus eine Rechnung werden soll.")
public record InvoiceDraftRequest(
    @Size(max = 24)
        @Schema(description = "Bestätigte Leistungsnachweise eines Vertrags.", nullable = true)
        List<@NotNull UUID> sheetIds,
    @Schema(
            description =
                "Erster Tag der Leistung; ohne Angabe der des ersten Monats. In den Monaten der"
                    + " Leistungsnachweise, für Vereinbartes seit Beginn des Vertrags.",
            examples = "2026-10-01",
            nullable = true)
        LocalDate from,
    @Schema(
            description =
                "Letzter Tag der Leistung; er bestimmt den Steuersatz. Ohne Angabe der des letzten"
                    + " Monats. Nicht nach dem laufenden Monat.",
            examples = "2026-10-31",
            nullable = true)
        LocalDate until,
    @Valid
        @Schema(
            description =
                "Wer die Rechnung bekommt; ohne Angabe wer im Vertrag steht, oder die Behörde.",
            nullable = true)
        BuyerFields buyer,
    @Size(min = 1, max = 100)
        @Schema(
            description = "Vertrag (BT-12); ohne Angabe wie im Vertrag.",
            examples = "V-2026-17",
            nullable = true)
        String contractReference,
    @Size(min = 1, max = 100)
        @Schema(
            description = "Bestellung (BT-13); ohne Angabe wie im Vertrag.",
            examples = "B-4711",
            nullable = true)
        String orderReference,
    @Size(max = 200)
        @Schema(
            description =
                "Leistungen neben den Stunden, die die Behörde angenommen hat (/extras), unter demselben Vertrag.",
            nullable = true)
        List<@NotNull UUID> extraIds,
    @Size(max = 20) @Schema(description = "Was abgezogen wird.", nullable = true)
        List<@NotNull @Valid DiscountFields> discounts,
    @Size(max = 10) @Schema(description = "Freitext auf der Rechnung.", nullable = true)
        List<@NotBlank @Size(max = 1000) String> notes) {

  List<UUID> sheets() {
    return sheetIds == null ? List.of() : sheetIds.stream().distinct().toList();
  }

  Wish wish() {
    return new Wish(
        buyer == null ? null : buyer.addressee(),
        from,
        until,
        contractReference,
        orderReference,
        extraIds == null ? List.of() : extraIds,
        discounts == null ? List.of() : discounts.stream().map(DiscountFields::change).toList(),
        notes == null ? List.of() : notes);
  }
}
