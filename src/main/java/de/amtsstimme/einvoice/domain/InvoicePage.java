package de.amtsstimme.einvoice.domain;

import static de.amtsstimme.einvoice.domain.German.amount;
import static de.amtsstimme.einvoice.domain.German.day;
import static de.amtsstimme.einvoice.domain.German.minutes;
import static de.amtsstimme.einvoice.domain.German.number;
import static de.amtsstimme.kernel.domain.Xhtml.onPage;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document for reading, in German, as XHTML: everything § 14 Abs. 4 UStG asks for. */
public final class InvoicePage {

  /**
   * Pictures as data addresses; null for none.
   *
   * @param payment the EPC code as a QR code
   */
  public record Pictures(String logo, String payment) {}

  private static final BigDecimal HOUR = BigDecimal.valueOf(60);

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
        .append(onPage(title))
        .append("</title><meta name=\"description\" content=\"")
        .append(onPage(title + " von " + invoice.seller().name()))
        .append("\"/><meta name=\"author\" content=\"")
        .append(onPage(invoice.seller().name()))
        .append("\"/><style>")
        .append(InvoiceStyle.CSS)
        .append("</style></head><body>");
    page.append(LetterParts.foot(invoice.seller()))
        .append(LetterParts.head(invoice.seller(), invoice.buyer(), pictures.logo()));
    page.append("<h1>").append(onPage(title)).append("</h1>");
    about();
    lines();
    sums();
    payment(pictures.payment());
    invoice.notes().forEach(this::paragraph);
    attachments();
    return page.append("</body></html>").toString();
  }

  /** Two beside each other: that leaves the room on the first page to what is billed. */
  private void about() {
    EInvoice i = invoice;
    List<String> facts =
        Stream.of(
                fact("Nummer", i.number()),
                fact("Leitweg-ID", i.buyerReference()),
                fact("Datum", day(i.issuedOn())),
                fact("Vertrag", i.contractReference()),
                fact(
                    "Leistungszeitraum",
                    day(i.period().from()) + " bis " + day(i.period().until())),
                fact("Bestellung", i.orderReference()),
                i.preceding() == null
                    ? ""
                    : fact(
                        "Zu Rechnung",
                        i.preceding().number() + " vom " + day(i.preceding().issuedOn())))
            .filter(f -> !f.isEmpty())
            .toList();
    page.append("<table class=\"facts pairs\">");
    for (int n = 0; n < facts.size(); n += 2) {
      page.append("<tr>")
          .append(facts.get(n))
          .append(n + 1 < facts.size() ? facts.get(n + 1) : "<td colspan=\"2\"></td>")
          .append("</tr>");
    }
    page.append("</table>");
  }

  private static String fact(String name, String value) {
    return LetterParts.cells(name, value);
  }

  private void lines() {
    page.append(
        "<table class=\"lines\"><thead><tr><th scope=\"col\">Pos.</th><th"
            + " scope=\"col\">Leistung</th><th scope=\"col\" class=\"n\">Menge</th><th"
            + " scope=\"col\" class=\"n\">Preis netto</th><th scope=\"col\""
            + " class=\"n\">USt</th><th scope=\"col\" class=\"n\">Netto</th></tr></thead><tbody>");
    for (int i = 0; i < invoice.lines().size(); i++) {
      InvoiceLine line = invoice.lines().get(i);
      page.append("<tr><td>").append(i + 1).append("</td><td>").append(onPage(line.name()));
      if (line.description() != null) {
        page.append("<br/><span class=\"more\">")
            .append(onPage(line.description()))
            .append("</span>");
      }
      page.append("</td>");
      quantity(line);
      cell(price(line));
      cell(rate(line.vat()));
      cell(amount(totals.lineNets().get(i)));
      page.append("</tr>");
    }
    page.append("</tbody></table>");
  }

  /** Minutes are what counts, hours below them for who reads. */
  private void quantity(InvoiceLine line) {
    page.append("<td class=\"n\">")
        .append(onPage(number(line.quantity()) + " " + line.unit().label(line.quantity())));
    if (line.unit() == LineUnit.MINUTE) {
      page.append("<br/><span class=\"more\">")
          .append(onPage(minutes(line.quantity()) + " h"))
          .append("</span>");
    }
    page.append("</td>");
  }

  private static String price(InvoiceLine line) {
    return German.price(line.price()) + " je " + per(line);
  }

  /** Nobody thinks of an hour as of 60 minutes. */
  private static String per(InvoiceLine line) {
    if (line.unit() == LineUnit.MINUTE && line.per().compareTo(HOUR) == 0) {
      return "Stunde";
    }
    return line.per().compareTo(BigDecimal.ONE) == 0
        ? line.unit().label()
        : number(line.per()) + " " + line.unit().label(line.per());
  }

  private static String rate(Vat vat) {
    return vat.category() == Vat.Category.S ? number(vat.percent()) + " %" : "–";
  }

  private void cell(String text) {
    page.append("<td class=\"n\">").append(onPage(text)).append("</td>");
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
      case INVOICE -> asksForMoney() ? "Zu zahlen" : "Gesamtbetrag";
      case CANCELLATION -> "Gesamtbetrag";
      case CREDIT -> "Zu Ihren Gunsten";
    };
  }

  /** Not where corrections of earlier months outweigh what was done. */
  private boolean asksForMoney() {
    return totals.gross().signum() >= 0;
  }

  private void sum(String name, String value, boolean last) {
    page.append(last ? "<tr class=\"last\">" : "<tr>")
        .append("<th scope=\"row\">")
        .append(onPage(name))
        .append("</th><td class=\"n\">")
        .append(onPage(value))
        .append("</td></tr>");
  }

  private void payment(String code) {
    EInvoice.Payment p = invoice.payment();
    if (p == null || invoice.kind() != DocumentKind.INVOICE) {
      return;
    }
    if (!asksForMoney()) {
      paragraph(p.terms());
      return;
    }
    page.append("<table class=\"pay\"><tr><td>");
    paragraph(p.terms());
    page.append(LetterParts.account(p, invoice.number())).append("</td><td class=\"code\">");
    if (code != null) {
      page.append("<img alt=\"QR-Code für die Überweisung (EPC)\" src=\"")
          .append(onPage(code))
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
