package de.amtsstimme.einvoice.domain;

import de.amtsstimme.kernel.domain.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a banking app reads to fill in a transfer: the payload of the EPC QR code ("Quick Response
 * Code: Guidelines to Enable Data Capture for the Initiation of a SEPA Credit Transfer", EPC069-12,
 * version 002).
 */
public final class EpcCode {

  private static final Money LEAST = Money.of("0.01");
  private static final Money MOST = new Money(new BigDecimal("999999999.99"));
  private static final int NAME = 70;
  private static final int REMITTANCE = 140;

  private EpcCode() {}

  /** Empty where nothing is to be paid. */
  public static Optional<String> of(EInvoice invoice) {
    Money due = invoice.totals().gross();
    EInvoice.Payment payment = invoice.payment();
    if (invoice.kind() != DocumentKind.INVOICE
        || payment == null
        || due.compareTo(LEAST) < 0
        || due.compareTo(MOST) > 0) {
      return Optional.empty();
    }
    String bic = payment.bic() == null ? "" : payment.bic();
    return Optional.of(
        String.join(
            "\n",
            "BCD",
            "002",
            "1",
            "SCT",
            bic,
            cut(payment.holder(), NAME),
            payment.iban(),
            Money.CURRENCY + due,
            "",
            "",
            cut(invoice.number(), REMITTANCE)));
  }

  private static String cut(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most));
  }
}
