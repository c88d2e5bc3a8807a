package de.amtsstimme.einvoice.domain;

import static de.amtsstimme.kernel.domain.Xhtml.onPage;

/** A letter about an overdue invoice, in German, as XHTML. */
public final class ReminderPage {

  private ReminderPage() {}

  /**
   * @param logo as a data address, or null
   */
  public static String of(EInvoice invoice, Reminder reminder, String logo) {
    String title = reminder.title() + " zur Rechnung " + invoice.number();
    StringBuilder page = new StringBuilder(8192);
    page.append("<html lang=\"de\"><head><title>")
        .append(onPage(title))
        .append("</title><meta name=\"description\" content=\"")
        .append(onPage(title + " von " + invoice.seller().name()))
        .append("\"/><style>")
        .append(InvoiceStyle.CSS)
        .append("</style></head><body>")
        .append(LetterParts.foot(invoice.seller()))
        .append(LetterParts.head(invoice.seller(), invoice.buyer(), logo))
        .append("<h1>")
        .append(onPage(title))
        .append("</h1>");
    paragraph(page, opening(invoice, reminder));
    facts(page, invoice, reminder);
    paragraph(page, request(reminder));
    page.append(LetterParts.account(invoice.payment(), invoice.number()));
    paragraph(
        page,
        "Hat sich die Zahlung mit diesem Schreiben überschnitten, ist nichts weiter zu tun. Stimmt"
            + " etwas an der Rechnung nicht, sagen Sie es uns bitte.");
    paragraph(page, "Mit freundlichen Grüßen\n" + invoice.seller().name());
    return page.append("</body></html>").toString();
  }

  private static String opening(EInvoice invoice, Reminder reminder) {
    String overdue =
        "die Rechnung "
            + invoice.number()
            + " war bis zum "
            + German.day(invoice.payment().dueOn())
            + " zu zahlen; bei uns ist sie noch nicht ganz bezahlt.";
    return "Guten Tag,\n\n"
        + switch (reminder.level()) {
          case 1 -> overdue + " Vielleicht ist sie untergegangen.";
          case 2 -> overdue + " An sie haben wir schon einmal erinnert.";
          default -> overdue + " Das ist unsere letzte Mahnung.";
        };
  }

  private static String request(Reminder reminder) {
    return "Bitte überweisen Sie "
        + German.amount(reminder.open())
        + " bis zum "
        + German.day(reminder.payUntil())
        + ". Geben Sie dabei bitte die Rechnungsnummer an.";
  }

  private static void facts(StringBuilder page, EInvoice invoice, Reminder reminder) {
    Totals totals = invoice.totals();
    page.append("<table class=\"facts\">");
    fact(page, "Datum", German.day(reminder.on()));
    fact(page, "Rechnung", invoice.number() + " vom " + German.day(invoice.issuedOn()));
    fact(page, "Leitweg-ID", invoice.buyerReference());
    fact(page, "Rechnungsbetrag", German.amount(totals.gross()));
    if (!totals.gross().equals(reminder.open())) {
      fact(
          page,
          "Gezahlt, korrigiert",
          German.amount(totals.gross().minus(reminder.open()).negated()));
    }
    fact(page, "Noch offen", German.amount(reminder.open()));
    page.append("</table>");
  }

  private static void fact(StringBuilder page, String name, String value) {
    page.append(LetterParts.fact(name, value));
  }

  private static void paragraph(StringBuilder page, String text) {
    page.append(LetterParts.paragraph(text));
  }
}
