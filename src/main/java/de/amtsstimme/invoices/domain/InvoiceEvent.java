package de.amtsstimme.invoices.domain;

import de.amtsstimme.kernel.domain.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that happened to an issued invoice.
 *
 * @param amount of a payment; negative where money went back
 * @param level of a reminder, 1 to 3
 * @param channel by which it was sent
 * @param reference a receipt, or the text of the bank's statement
 */
public record InvoiceEvent(
    UUID id,
    Kind kind,
    LocalDate happenedOn,
    Money amount,
    Integer level,
    Channel channel,
    String reference,
    String recordedByName,
    Instant recordedAt) {

  public enum Kind {
    SENT,
    PAYMENT,
    REMINDER
  }

  /** How an invoice reached its buyer. */
  public enum Channel {
    /** The portals of the Bund and the Länder. */
    INVOICE_PORTAL,
    PEPPOL,
    EMAIL,
    DOWNLOAD
  }
}
