package de.amtsstimme.invoices.domain;

import de.amtsstimme.einvoice.domain.Calculation;
import de.amtsstimme.einvoice.domain.LineUnit;
import de.amtsstimme.einvoice.domain.Vat;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.domain.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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
   * @param corrects as for a line of an invoice
   */
  public record Line(
      String name,
      String description,
      BigDecimal quantity,
      LineUnit unit,
      BigDecimal price,
      BigDecimal per,
      Vat vat,
      Integer corrects) {

    public Line(
        String name,
        String description,
        BigDecimal quantity,
        LineUnit unit,
        BigDecimal price,
        BigDecimal per,
        Vat vat) {
      this(name, description, quantity, unit, price, per, vat, null);
    }

    Money net() {
      return Calculation.net(quantity, price, per);
    }
  }

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

  /**
   * What has to hold for every draft of an invoice.
   *
   * @throws Refusal VALIDATION_FAILED
   */
  public DraftContent requireSound() {
    if (until.isBefore(from)) {
      throw Refusal.invalid("/until", "Das Ende liegt vor dem Anfang.");
    }
    if (billed.isEmpty() && extras.isEmpty()) {
      throw Refusal.invalid("/extraIds", "Es gibt nichts zu berechnen.");
    }
    if (!changes.isEmpty() && net().signum() < 0) {
      throw Refusal.invalid("/discounts", "Die Nachlässe übersteigen, was berechnet wird.");
    }
    return this;
  }

  /** Below zero only where corrections of earlier months outweigh. */
  public Money net() {
    Stream<Money> lines = Stream.concat(billed.stream(), extras.stream()).map(Line::net);
    Stream<Money> adjustments =
        Stream.concat(deducted.stream(), changes.stream())
            .map(c -> c.charge() ? c.amount() : c.amount().negated());
    return Stream.concat(lines, adjustments).reduce(Money.ZERO, Money::plus);
  }
}
