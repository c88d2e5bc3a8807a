package de.amtsstimme.einvoice.domain;

import static de.amtsstimme.einvoice.domain.German.amount;
import static de.amtsstimme.einvoice.domain.German.day;
import static de.amtsstimme.einvoice.domain.German.minutes;
import static de.amtsstimme.einvoice.domain.German.number;
import static de.amtsstimme.kernel.domain.Xhtml.escaped;

import java.math.BigDecimal;
import java.util.stream.Collectors;

/** A document for reading, in German, as XHTML: everything § 14 Abs. 4 UStG asks for. */
public final class InvoicePage {

  /**
   * Pictures as data addresses; null for none.
   *
   * @param payment the EPC code as a QR code
   */
  public record Pictures(String logo, String payment) {}

  private final EInvoice invoice;
  private final Totals totals;
  private final StringBuilder page = new StringBuilder(16384);

  private InvoicePage(EInvoice invoice) {
    this.invoice = invoice;
    this.totals = invoice.totals();
  }

  public static String of(EInvoice invoice, Pictures pictures) {
    return new InvoicePage(invoice).whole(pictures);
  }

  private String whole(Pictures pictures) {
    String title = invoice.kind().title() + " " + invoice.number();
    page.append("<html lang=\"de\"><head><title>")
        .append(escaped(title))
        .append("</title><meta name=\"description\" content=\"")
        .append(escaped(title + " von " + invoice.seller().name()))
        .append("\"/><meta name=\"author\" content=\"")
        .append(escaped(invoice.seller().name()))
        .append("\"/><style>")
        .append(InvoiceStyle.CSS)
        .append("</style></head><body>");
    page.append(LetterParts.foot(invoice.seller()))
        .append(LetterParts.head(invoice.seller(), invoice.buyer(), pictures.logo()));
    page.append("<h1>").append(escaped(title)).append("</h1>");
    about();
    lines();
    sums();
    payment(pictures.payment());
    invoice.notes().forEach(this::paragraph);
    attachments();
    return page.append("</body></html>").toString();
  }

  private void about() {
    EInvoice i = invoice;
    page.append("<table class=\"facts\">");
    fact("Nummer", i.number());
    fact("Datum", day(i.issuedOn()));
    fact("Leistungszeitraum", day(i.period().from()) + " bis " + day(i.period().until()));
    if (i.preceding() != null) {
      fact("Zu Rechnung", i.preceding().number() + " vom " + day(i.preceding().issuedOn()));
    }
    fact("Leitweg-ID", i.buyerReference());
    fact("Vertrag", i.contractReference());
    fact("Bestellung", i.orderReference());
    page.append("</table>");
  }

  private void fact(String name, String value) {
    page.append(LetterParts.fact(name, value));
  }

  private void lines() {
    page.append(
        "<table class=\"lines\"><thead><tr><th scope=\"col\">Pos.</th><th"
            + " scope=\"col\">Leistung</th><th scope=\"col\" class=\"n\">Menge</th><th"
            + " scope=\"col\" class=\"n\">Preis netto</th><th scope=\"col\""
            + " class=\"n\">USt</th><th scope=\"col\" class=\"n\">Netto</th></tr></thead><tbody>");
    for (int i = 0; i < invoice.lines().size(); i++) {
      InvoiceLine line = invoice.lines().get(i);
      page.append("<tr><td>").append(i + 1).append("</td><td>").append(escaped(line.name()));
      if (line.description() != null) {
        page.append("<br/><span class=\"more\">")
            .append(escaped(line.description()))
            .append("</span>");
      }
      page.append("</td>");
      cell(quantity(line));
      cell(price(line));
      cell(rate(line.vat()));
      cell(amount(totals.lineNets().get(i)));
      page.append("</tr>");
    }
    page.append("</tbody></table>");
  }

  private static String quantity(InvoiceLine line) {
    String quantity = number(line.quantity()) + " " + line.unit().label();
    return line.unit() == LineUnit.MINUTE
        ? quantity + " (" + minutes(line.quantity()) + " h)"
        : quantity;
  }

  private static String price(InvoiceLine line) {
    String per = line.per().compareTo(BigDecimal.ONE) == 0 ? "" : number(line.per()) + " ";
    return German.price(line.price()) + " je " + per + line.unit().label();
  }

  private static String rate(Vat vat) {
    return vat.category() == Vat.Category.S ? number(vat.percent()) + " %" : "–";
  }

  private void cell(String text) {
    page.append("<td class=\"n\">").append(escaped(text)).append("</td>");
  }

  private void sums() {
    page.append("<table class=\"sums\">");
    if (!invoice.adjustments().isEmpty()) {
      sum("Summe der Positionen", amount(totals.lines()), false);
      for (Adjustment a : invoice.adjustments()) {
        sum(a.reason(), amount(a.signed()), false);
      }
    }
    sum("Summe netto", amount(totals.net()), false);
    for (Totals.Share share : totals.breakdown()) {
      if (share.vat().category() == Vat.Category.S) {
        String of = number(share.vat().percent()) + " % Umsatzsteuer auf " + amount(share.basis());
        sum(of, amount(share.tax()), false);
      }
    }
    sum(total(), amount(totals.gross()), true);
    page.append("</table>");
    totals.breakdown().stream()
        .map(s -> s.vat().exemption())
        .filter(t -> t != null)
        .distinct()
        .forEach(this::paragraph);
  }

  private String total() {
    return switch (invoice.kind()) {
      case INVOICE -> "Zu zahlen";
      case CANCELLATION -> "Gesamtbetrag";
      case CREDIT -> "Zu Ihren Gunsten";
    };
  }

  private void sum(String name, String value, boolean last) {
    page.append(last ? "<tr class=\"last\">" : "<tr>")
        .append("<th scope=\"row\">")
        .append(escaped(name))
        .append("</th><td class=\"n\">")
        .append(escaped(value))
        .append("</td></tr>");
  }

  private void payment(String code) {
    EInvoice.Payment p = invoice.payment();
    if (p == null || invoice.kind() != DocumentKind.INVOICE) {
      return;
    }
    page.append("<table class=\"pay\"><tr><td>");
    paragraph(p.terms());
    page.append(LetterParts.account(p, invoice.number())).append("</td><td class=\"code\">");
    if (code != null) {
      page.append("<img alt=\"QR-Code für die Überweisung (EPC)\" src=\"")
          .append(escaped(code))
          .append("\"/><p class=\"more\">Überweisen per App</p>");
    }
    page.append("</td></tr></table>");
  }

  private void attachments() {
    if (!invoice.attachments().isEmpty()) {
      paragraph(
          "Anlagen (in der elektronischen Rechnung): "
              + invoice.attachments().stream()
                  .map(a -> a.description() + " (" + a.fileName() + ")")
                  .collect(Collectors.joining(", ")));
    }
  }

  private void paragraph(String text) {
    page.append(LetterParts.paragraph(text));
  }
}
