package de.amtsstimme.invoices.http;

import de.amtsstimme.einvoice.domain.FindingSeverity;
import de.amtsstimme.einvoice.domain.Totals;
import de.amtsstimme.invoices.ComposeInvoice.Composed;
import de.amtsstimme.kernel.http.Amount;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Was die Regeln zu einem Entwurf sagen, und was er ergäbe.")
public record InvoiceCheckView(
    @Schema(description = "Kann so ausgestellt werden?", examples = "true") boolean issuable,
    @Schema(description = "Was zu ändern ist, und Hinweise.") List<FindingView> findings,
    @Schema(description = "Summe netto.") Amount net,
    @Schema(description = "Umsatzsteuer.") Amount tax,
    @Schema(description = "Gesamtbetrag.") Amount gross) {

  /** What one rule says. */
  @Schema(name = "InvoiceFinding", description = "Was eine Regel sagt.")
  public record FindingView(
      @Schema(description = "Regel.", examples = "BR-DE-15") String rule,
      @Schema(description = "ERROR, WARNING oder INFORMATION.", examples = "ERROR")
          FindingSeverity severity,
      @Schema(description = "Was zu ändern ist.", examples = "buyer.leitwegId", nullable = true)
          String field,
      @Schema(
              description = "Die Regel in einem Satz.",
              examples = "Es fehlt die Leitweg-ID der Behörde. (BR-DE-15)")
          String sentence) {}

  static InvoiceCheckView of(Composed c) {
    Totals totals = c.document().totals();
    return new InvoiceCheckView(
        c.findings().stream().noneMatch(f -> f.severity() == FindingSeverity.ERROR),
        c.findings().stream()
            .map(f -> new FindingView(f.rule(), f.severity(), f.field(), f.sentence()))
            .toList(),
        Amount.of(totals.net()),
        Amount.of(totals.tax()),
        Amount.of(totals.gross()));
  }
}
