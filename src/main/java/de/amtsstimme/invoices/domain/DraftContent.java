package de.amtsstimme.invoices.domain;

import de.amtsstimme.einvoice.domain.LineUnit;
import de.amtsstimme.einvoice.domain.Vat;
import de.amtsstimme.kernel.domain.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a draft says. What came from time sheets is kept apart from what somebody added, because
 * only the latter can be changed.
 *
 * @param from first day of the service
 * @param until last day, which decides the rate of VAT
 */
public record DraftContent(
    Addressee buyer,
    LocalDate from,
    LocalDate until,
    String contractReference,
    String orderReference,
    List<UUID> sheets,
    List<Line> billed,
    List<Change> deducted,
    List<Line> extras,
    List<Change> changes,
    List<String> notes) {

  /**
   * @param vat null for whatever applies on the day of supply; that of the invoice for what
   *     corrects it
   */
  public record Line(
      String name,
      String description,
      BigDecimal quantity,
      LineUnit unit,
      BigDecimal price,
      BigDecimal per,
      Vat vat) {}

  /**
   * Taken off the whole, or put on.
   *
   * @param vat as for a line
   */
  public record Change(boolean charge, String reason, Money amount, Vat vat) {}

  public DraftContent {
    sheets = List.copyOf(sheets);
    billed = List.copyOf(billed);
    deducted = List.copyOf(deducted);
    extras = List.copyOf(extras);
    changes = List.copyOf(changes);
    notes = List.copyOf(notes);
  }
}
