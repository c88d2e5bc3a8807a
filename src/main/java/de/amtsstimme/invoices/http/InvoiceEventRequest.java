package de.amtsstimme.invoices.http;

import de.amtsstimme.invoices.RecordInvoiceEvent.Happened;
import de.amtsstimme.invoices.domain.InvoiceChannel;
import de.amtsstimme.invoices.domain.InvoiceEventKind;
import de.amtsstimme.kernel.http.Amount;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Was mit einer Rechnung geschah.")
public record InvoiceEventRequest(
    @NotNull @Schema(description = "SENT, PAYMENT oder REMINDER.", examples = "PAYMENT")
        InvoiceEventKind kind,
    @NotNull @Schema(description = "An diesem Tag.", examples = "2026-11-20") LocalDate on,
    @Valid @Schema(description = "Betrag einer Zahlung; negativ, was zurückging.", nullable = true)
        Amount amount,
    @Schema(description = "Weg des Versands.", examples = "INVOICE_PORTAL", nullable = true)
        InvoiceChannel channel,
    @Schema(
            description =
                "Bis wann nach einer Mahnung zu zahlen ist; ohne Angabe 14, 10, 7 Tage nach der"
                    + " ersten, zweiten, dritten.",
            examples = "2026-12-16",
            nullable = true)
        LocalDate payUntil,
    @Size(min = 1, max = 200)
        @Schema(description = "Beleg.", examples = "Auszug 17, Blatt 2", nullable = true)
        String reference) {

  Happened happened() {
    return new Happened(
        kind, on, amount == null ? null : amount.money(), channel, payUntil, reference);
  }
}
