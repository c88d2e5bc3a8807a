package de.amtsstimme.einvoice.domain;

import static de.amtsstimme.kernel.domain.Xhtml.onPage;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What invoices and letters about them are put together from, as XHTML. */
final class LetterParts {

  private LetterParts() {}

  /**
   * @param logo as a data address, or null
   */
  static String head(Party from, Party to, String logo) {
    StringBuilder page = new StringBuilder(1024);
    page.append("<table class=\"head\"><tr><td class=\"window\"><p class=\"sender\">")
        .append(
            onPage(
                joined(" · ", from.name(), from.street(), from.postalCode() + " " + from.city())))
        .append("</p><p>")
        .append(address(to))
        .append("</p></td><td class=\"from\">");
    if (logo != null) {
      page.append("<p><img class=\"logo\" alt=\"")
          .append(onPage("Logo: " + from.name()))
          .append("\" src=\"")
          .append(onPage(logo))
          .append("\"/></p>");
    }
    page.append("<p>").append(address(from)).append("</p><p>");
    Party.Contact c = from.contact();
    if (c != null) {
      page.append(lined(c.name(), c.phone(), c.email()));
    }
    return page.append("</p></td></tr></table>").toString();
  }

  static String foot(Party from) {
    return "<div class=\"foot\">"
        + onPage(
            joined(
                " · ",
                from.name(),
                from.register(),
                from.vatId() == null ? null : "USt-IdNr. " + from.vatId(),
                from.taxNumber() == null ? null : "Steuernummer " + from.taxNumber()))
        + "</div>";
  }

  /** A row of the table of facts; nothing without a value. */
  static String fact(String name, String value) {
    return isThere(value) ? "<tr>" + cells(name, value) + "</tr>" : "";
  }

  /** The same without the row. */
  static String cells(String name, String value) {
    return isThere(value)
        ? "<th scope=\"row\">" + onPage(name) + "</th><td>" + onPage(value) + "</td>"
        : "";
  }

  static String paragraph(String text) {
    return isThere(text) ? "<p class=\"text\">" + onPage(text) + "</p>" : "";
  }

  /** Where the invoice of that number is to be paid. */
  static String account(EInvoice.Payment payment, String number) {
    return "<p>"
        + lined(
            "Empfänger: " + payment.holder(),
            "IBAN: " + German.iban(payment.iban()),
            payment.bic() == null ? null : "BIC: " + payment.bic(),
            "Verwendungszweck: " + number)
        + "</p>";
  }

  /** The parts that are there, each on a line of its own. */
  private static String lined(String... parts) {
    return Arrays.stream(parts)
        .filter(LetterParts::isThere)
        .map(p -> onPage(p))
        .collect(Collectors.joining("<br/>"));
  }

  private static String address(Party p) {
    return lined(p.name(), p.street(), p.more(), joined(" ", p.postalCode(), p.city()));
  }

  private static String joined(String between, String... parts) {
    return Arrays.stream(parts).filter(LetterParts::isThere).collect(Collectors.joining(between));
  }

  private static boolean isThere(String part) {
    return part != null && !part.isBlank();
  }
}
