package de.amtsstimme.einvoice;

import de.amtsstimme.einvoice.domain.AddressScheme;
import de.amtsstimme.einvoice.domain.DocumentKind;
import de.amtsstimme.einvoice.domain.EInvoice;
import de.amtsstimme.einvoice.domain.InvoiceLine;
import de.amtsstimme.einvoice.domain.LineUnit;
import de.amtsstimme.einvoice.domain.Party;
import de.amtsstimme.einvoice.domain.Vat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Some document that obeys all rules, to warm up with; it goes nowhere. */
final class SampleInvoice {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
  private static final Party.Contact CONTACT =
      new Party.Contact("Beispiel", "+49 30 123456", "rechnung@example.org");

  static final EInvoice ANY =
      new EInvoice(
          DocumentKind.INVOICE,
          "0",
          DAY,
          new EInvoice.Period(DAY.withDayOfMonth(1), DAY),
          "991-03730-19",
          null,
          null,
          party("DE123456788"),
          party(null),
          List.of(
              new InvoiceLine(
                  "Beispiel",
                  null,
                  BigDecimal.TEN,
                  LineUnit.MINUTE,
                  new BigDecimal("85.00"),
                  BigDecimal.valueOf(60),
                  Vat.of(BigDecimal.valueOf(19)))),
          List.of(),
          null,
          List.of(),
          List.of(),
          new EInvoice.Payment(
              DAY.plusDays(14), "Beispiel", "Beispiel", "DE02120300000000202051", null));

  private SampleInvoice() {}

  private static Party party(String vatId) {
    return new Party(
        "Beispiel",
        "Weg 1",
        null,
        "10115",
        "Berlin",
        "DE",
        vatId,
        null,
        null,
        new Party.ElectronicAddress(AddressScheme.EMAIL, "rechnung@example.org"),
        CONTACT);
  }
}
