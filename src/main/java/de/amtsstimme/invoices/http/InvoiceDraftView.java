package de.amtsstimme.invoices.http;

import de.amtsstimme.einvoice.domain.Calculation;
import de.amtsstimme.einvoice.domain.DocumentKind;
import de.amtsstimme.einvoice.domain.LineUnit;
import de.amtsstimme.invoices.domain.DraftContent;
import de.amtsstimme.invoices.domain.DraftState;
import de.amtsstimme.invoices.store.InvoiceDraft;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.http.Amount;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ein Entwurf: noch ohne Nummer, und änderbar.")
public record InvoiceDraftView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(
            description = "INVOICE, CANCELLATION (Storno) oder CREDIT (Rechnungskorrektur).",
            examples = "INVOICE")
        DocumentKind kind,
    @Schema(description = "OPEN, ISSUED oder DISCARDED.", examples = "OPEN") DraftState state,
    @Schema(
            description = "Rechnung, die korrigiert wird.",
            examples = "0199b1c2-0000-7000-8000-000000000002",
            nullable = true)
        UUID precedingId,
    @Schema(
            description = "Rechnung, die daraus wurde.",
            examples = "0199b1c2-0000-7000-8000-000000000003",
            nullable = true)
        UUID invoiceId,
    @Schema(description = "Erster Tag der Leistung.", examples = "2026-10-01") LocalDate from,
    @Schema(description = "Letzter Tag der Leistung.", examples = "2026-10-31") LocalDate until,
    @Schema(description = "Wer die Rechnung bekommt.") BuyerFields buyer,
    @Schema(description = "Vertrag (BT-12).", examples = "V-2026-17", nullable = true)
        String contractReference,
    @Schema(description = "Bestellung (BT-13).", examples = "B-4711", nullable = true)
        String orderReference,
    @Schema(description = "Leistungsnachweise darin.") List<UUID> sheetIds,
    @Schema(description = "Positionen.") List<LineView> lines,
    @Schema(description = "Nachlässe und Zuschläge.") List<ChangeView> changes,
    @Schema(description = "Freitext auf der Rechnung.") List<String> notes,
    @Schema(description = "Summe netto.") Amount net,
    @Schema(description = "Entworfen von.", examples = "Lena Hoffmann (Agentur)")
        String draftedByName,
    @Schema(description = "Entworfen am.", examples = "2026-11-22T08:00:00Z") Instant createdAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "1") Long version)
    implements Representation {

  /** One line. */
  @Schema(name = "InvoiceDraftLine", description = "Eine Position.")
  public record LineView(
      @Schema(description = "Bezeichnung.", examples = "Bürgeranfragen") String name,
      @Schema(
              description = "Erläuterung.",
              examples = "Oktober 2026, Zuschlag Sonntag 50 %",
              nullable = true)
          String description,
      @Schema(description = "Menge in dieser Einheit.", examples = "1250") String quantity,
      @Schema(description = "Einheit.", examples = "MINUTE") LineUnit unit,
      @Schema(description = "Preis netto, ungerundet.", examples = "127.50") String price,
      @Schema(description = "Für so viele Einheiten gilt der Preis.", examples = "60") String per,
      @Schema(description = "Netto.") Amount net,
      @Schema(
              description = "Neben den Leistungsnachweisen vereinbart, also änderbar?",
              examples = "false")
          boolean extra) {}

  /** Taken off or put on. */
  @Schema(name = "InvoiceChange", description = "Ein Nachlass oder Zuschlag auf das Ganze.")
  public record ChangeView(
      @Schema(description = "Zuschlag?", examples = "false") boolean charge,
      @Schema(description = "Grund.", examples = "Mengenrabatt ab 40 Stunden") String reason,
      @Schema(description = "Netto, positiv.") Amount amount,
      @Schema(
              description = "Neben den Leistungsnachweisen vereinbart, also änderbar?",
              examples = "false")
          boolean extra) {}

  static InvoiceDraftView of(InvoiceDraft d) {
    DraftContent c = d.content();
    List<DraftContent.Line> lines =
        Stream.concat(c.billed().stream(), c.extras().stream()).toList();
    List<DraftContent.Change> changes =
        Stream.concat(c.deducted().stream(), c.changes().stream()).toList();
    return new InvoiceDraftView(
        d.id(),
        d.kind(),
        d.state(),
        d.precedingId(),
        d.invoiceId(),
        c.from(),
        c.until(),
        BuyerFields.of(c.buyer()),
        c.contractReference(),
        c.orderReference(),
        c.sheets(),
        Stream.concat(
                c.billed().stream().map(l -> line(l, false)),
                c.extras().stream().map(l -> line(l, true)))
            .toList(),
        Stream.concat(
                c.deducted().stream().map(x -> change(x, false)),
                c.changes().stream().map(x -> change(x, true)))
            .toList(),
        c.notes(),
        Amount.of(net(lines, changes)),
        d.draftedByName(),
        d.createdAt(),
        d.version());
  }

  private static LineView line(DraftContent.Line l, boolean extra) {
    return new LineView(
        l.name(),
        l.description(),
        l.quantity().toPlainString(),
        l.unit(),
        l.price().toPlainString(),
        l.per().toPlainString(),
        Amount.of(net(l)),
        extra);
  }

  private static ChangeView change(DraftContent.Change c, boolean extra) {
    return new ChangeView(c.charge(), c.reason(), Amount.of(c.amount()), extra);
  }

  private static Money net(DraftContent.Line l) {
    return Calculation.net(l.quantity(), l.price(), l.per());
  }

  private static Money net(List<DraftContent.Line> lines, List<DraftContent.Change> changes) {
    Money sum = lines.stream().map(l -> net(l)).reduce(Money.ZERO, Money::plus);
    for (DraftContent.Change c : changes) {
      sum = c.charge() ? sum.plus(c.amount()) : sum.minus(c.amount());
    }
    return sum;
  }

  /** A page of drafts. */
  @Schema(name = "InvoiceDraftPage", description = "Eine Seite von Entwürfen.")
  public record InvoiceDraftPage(
      @Schema(description = "Die Entwürfe, neueste zuerst.") List<InvoiceDraftView> items,
      @Schema(description = "Fortsetzung, oder null am Ende.", examples = "AZmxwgAAcACAAAAAAAAAAQ")
          String nextCursor) {}
}
