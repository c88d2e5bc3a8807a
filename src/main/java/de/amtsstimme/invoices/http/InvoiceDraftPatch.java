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

@Schema(description = "Was sich an einem Entwurf ändert; ohne Angabe bleibt es.")
public record InvoiceDraftPatch(
    @Schema(description = "Erster Tag der Leistung.", examples = "2026-10-01", nullable = true)
        LocalDate from,
    @Schema(description = "Letzter Tag der Leistung.", examples = "2026-10-31", nullable = true)
        LocalDate until,
    @Valid @Schema(description = "Wer die Rechnung bekommt.", nullable = true) BuyerFields buyer,
    @Size(max = 100)
        @Schema(
            description = "Vertrag (BT-12); leer nimmt ihn weg.",
            examples = "V-2026-17",
            nullable = true)
        String contractReference,
    @Size(max = 100)
        @Schema(
            description = "Bestellung (BT-13); leer nimmt sie weg.",
            examples = "B-4711",
            nullable = true)
        String orderReference,
    @Size(max = 200)
        @Schema(
            description =
                "Leistungen neben den Stunden, die die Behörde angenommen hat (/extras), statt der bisherigen.",
            nullable = true)
        List<@NotNull UUID> extraIds,
    @Size(max = 20) @Schema(description = "Was abgezogen wird.", nullable = true)
        List<@NotNull @Valid DiscountFields> discounts,
    @Size(max = 10) @Schema(description = "Freitext auf der Rechnung.", nullable = true)
        List<@NotBlank @Size(max = 1000) String> notes) {

  Wish wish() {
    return new Wish(
        buyer == null ? null : buyer.addressee(),
        from,
        until,
        contractReference,
        orderReference,
        extraIds,
        discounts == null ? null : discounts.stream().map(DiscountFields::change).toList(),
        notes);
  }
}
