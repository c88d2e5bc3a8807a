package de.amtsstimme.invoices.http;

import de.amtsstimme.einvoice.domain.DocumentKind;
import de.amtsstimme.invoices.ReadInvoices.Read;
import de.amtsstimme.invoices.domain.InvoiceChannel;
import de.amtsstimme.invoices.domain.InvoiceEvent;
import de.amtsstimme.invoices.domain.InvoiceEventKind;
import de.amtsstimme.invoices.domain.InvoiceState;
import de.amtsstimme.invoices.store.IssuedInvoices.Issued;
import de.amtsstimme.kernel.http.Amount;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine ausgestellte Rechnung. Sie ändert sich nie; was ihr folgt, kommt dazu.")
public record InvoiceView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Behörde.", examples = "0199b1c2-0000-7000-8000-000000000002")
        UUID authorityId,
    @Schema(
            description = "INVOICE, CANCELLATION (Storno) oder CREDIT (Rechnungskorrektur).",
            examples = "INVOICE")
        DocumentKind kind,
    @Schema(description = "Rechnungsnummer.", examples = "RE-2026-00001") String number,
    @Schema(
            description = "ISSUED, SENT, PARTLY_PAID, PAID, OVERDUE oder CANCELLED.",
            examples = "ISSUED")
        InvoiceState state,
    @Schema(description = "Ausgestellt am.", examples = "2026-11-02") LocalDate issuedOn,
    @Schema(description = "Zu zahlen bis.", examples = "2026-12-02", nullable = true)
        LocalDate dueOn,
    @Schema(description = "Erster Tag der Leistung.", examples = "2026-10-01") LocalDate from,
    @Schema(description = "Letzter Tag der Leistung.", examples = "2026-10-31") LocalDate until,
    @Schema(description = "An wen.", examples = "Stadt Neuhausen, Kämmerei") String buyerName,
    @Schema(description = "Summe netto.") Amount net,
    @Schema(description = "Umsatzsteuer.") Amount tax,
    @Schema(description = "Gesamtbetrag.") Amount gross,
    @Schema(description = "Noch offen.") Amount open,
    @Schema(description = "Gezahlt.") Amount paid,
    @Schema(description = "Durch Rechnungskorrekturen gutgebracht.") Amount credited,
    @Schema(description = "Letzte Mahnstufe; 0: keine.", examples = "0") int reminders,
    @Schema(
            description = "Rechnung, die korrigiert wird.",
            examples = "0199b1c2-0000-7000-8000-000000000003",
            nullable = true)
        UUID precedingId,
    @Schema(
            description =
                "Entwurf, aus dem sie wurde; null, wo nach dem Ende der Behörde korrigiert wurde.",
            examples = "0199b1c2-0000-7000-8000-000000000004",
            nullable = true)
        UUID draftId,
    @Schema(description = "Ausgestellt von.", examples = "Lena Hoffmann (Agentur)")
        String issuedByName,
    @Schema(description = "Ausgestellt um.", examples = "2026-11-02T08:00:00Z") Instant issuedAt,
    @Schema(description = "Was ihr folgte, ältestes zuerst.") List<EventView> events)
    implements Representation {

  /** Something that happened. */
  @Schema(name = "InvoiceEvent", description = "Versand, Zahlung oder Mahnung.")
  public record EventView(
      @Schema(description = "SENT, PAYMENT oder REMINDER.", examples = "PAYMENT")
          InvoiceEventKind kind,
      @Schema(description = "An diesem Tag.", examples = "2026-11-20") LocalDate on,
      @Schema(
              description = "Betrag einer Zahlung; bei einer Mahnung, was offen war.",
              nullable = true)
          Amount amount,
      @Schema(description = "Mahnstufe.", examples = "1", nullable = true) Integer level,
      @Schema(
              description = "Bis wann nach einer Mahnung zu zahlen ist.",
              examples = "2026-12-16",
              nullable = true)
          LocalDate payUntil,
      @Schema(description = "Weg des Versands.", examples = "INVOICE_PORTAL", nullable = true)
          InvoiceChannel channel,
      @Schema(description = "Beleg.", examples = "Auszug 17, Blatt 2", nullable = true)
          String reference,
      @Schema(description = "Eingetragen von.", examples = "Lena Hoffmann (Agentur)")
          String recordedByName) {}

  static InvoiceView of(Read r) {
    Issued i = r.issued();
    return new InvoiceView(
        i.id(),
        i.authorityId(),
        i.kind(),
        i.number(),
        r.standing().state(),
        i.issuedOn(),
        i.dueOn(),
        i.from(),
        i.until(),
        i.buyerName(),
        Amount.of(i.net()),
        Amount.of(i.tax()),
        Amount.of(i.gross()),
        Amount.of(r.standing().open()),
        Amount.of(r.standing().paid()),
        Amount.of(r.standing().credited()),
        r.standing().reminders(),
        i.precedingId(),
        i.draftId(),
        i.issuedByName(),
        i.issuedAt(),
        r.events().stream().map(InvoiceView::event).toList());
  }

  private static EventView event(InvoiceEvent e) {
    return new EventView(
        e.kind(),
        e.happenedOn(),
        Amount.of(e.amount()),
        e.level(),
        e.payUntil(),
        e.channel(),
        e.reference(),
        e.recordedByName());
  }

  /** A page of invoices. */
  @Schema(name = "InvoicePage", description = "Eine Seite von Rechnungen.")
  public record InvoicePage(
      @Schema(description = "Die Rechnungen, neueste zuerst.") List<InvoiceView> items,
      @Schema(description = "Fortsetzung, oder null am Ende.", examples = "AZmxwgAAcACAAAAAAAAAAQ")
          String nextCursor) {}
}
