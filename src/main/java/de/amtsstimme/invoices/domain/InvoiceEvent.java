package de.amtsstimme.invoices.domain;

import de.amtsstimme.kernel.domain.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that happened to an issued invoice.
 *
 * @param amount of a payment; negative where money went back; what was open when it was reminded of
 * @param level of a reminder, 1 to 3
 * @param payUntil until when a reminder asks to pay
 * @param channel by which it was sent
 * @param reference a receipt, or the text of the bank's statement
 */
public record InvoiceEvent(
    UUID id,
    InvoiceEventKind kind,
    LocalDate happenedOn,
    Money amount,
    Integer level,
    LocalDate payUntil,
    InvoiceChannel channel,
    String reference,
    String recordedByName,
    Instant recordedAt) {}
