package de.amtsstimme.billingruns.http;

import de.amtsstimme.billingruns.domain.BillingItemState;
import de.amtsstimme.billingruns.store.RunProgress.Line;
import de.amtsstimme.kernel.http.Amount;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ein Zeitraum eines Vertrags in einem Abrechnungslauf.")
public record BillingRunItemView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Behörde.", examples = "0199b1c2-0000-7000-8000-000000000002")
        UUID authorityId,
    @Schema(description = "Name der Behörde.", examples = "Stadt Neuhausen") String authorityName,
    @Schema(description = "Vertrag.", examples = "0199b1c2-0000-7000-8000-000000000003")
        UUID contractId,
    @Schema(description = "Nummer des Vertrags.", examples = "V 2026/17") String contractNumber,
    @Schema(
            description = "Letzter Monat dessen, was zusammen berechnet wird.",
            examples = "2026-10")
        String period,
    @Schema(
            description =
                "PENDING, WAITING (nicht bestätigt), CHECKED, ISSUED, SETTLED (inzwischen anders"
                    + " abgerechnet) oder FAILED.",
            examples = "FAILED")
        BillingItemState state,
    @Schema(
            description = "Warum nicht: fester Code.",
            examples = "INVOICE_INVALID",
            nullable = true)
        String code,
    @Schema(
            description = "Warum nicht, in einem Satz.",
            examples = "Es fehlt die Leitweg-ID der Behörde. (BR-DE-15)",
            nullable = true)
        String detail,
    @Schema(
            description = "Rechnung.",
            examples = "0199b1c2-0000-7000-8000-000000000004",
            nullable = true)
        UUID invoiceId,
    @Schema(description = "Rechnungsnummer.", examples = "RE-2026-00001", nullable = true)
        String invoiceNumber,
    @Schema(description = "Summe netto.", nullable = true) Amount net,
    @Schema(description = "Summe brutto.", nullable = true) Amount gross) {

  static BillingRunItemView of(Line l) {
    return new BillingRunItemView(
        l.id(),
        l.authorityId(),
        l.authorityName(),
        l.contractId(),
        l.contractNumber(),
        l.period().toString(),
        l.state(),
        l.code(),
        l.detail(),
        l.invoiceId(),
        l.invoiceNumber(),
        Amount.of(l.net()),
        Amount.of(l.gross()));
  }

  /** A page of lines. */
  @Schema(name = "BillingRunItemPage", description = "Eine Seite von Zeilen eines Laufs.")
  public record BillingRunItemPage(
      @Schema(description = "Die Zeilen, zuletzt angelegte zuerst.") List<BillingRunItemView> items,
      @Schema(description = "Fortsetzung, oder null am Ende.", examples = "AZmxwgAAcACAAAAAAAAAAQ")
          String nextCursor) {}
}
