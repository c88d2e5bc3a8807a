package de.amtsstimme.invoices.domain;

import de.amtsstimme.einvoice.domain.Adjustment;
import de.amtsstimme.einvoice.domain.Calculation;
import de.amtsstimme.einvoice.domain.EInvoice;
import de.amtsstimme.einvoice.domain.InvoiceLine;
import de.amtsstimme.invoices.domain.DraftContent.Change;
import de.amtsstimme.invoices.domain.DraftContent.Line;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** An invoice, and the corrections of parts of it that were issued. */
public record Credited(EInvoice invoice, List<EInvoice> credits) {

  public Credited {
    credits = List.copyOf(credits);
  }

  /** So much of that position, counted from 1, was billed and not taken back. */
  BigDecimal left(int position) {
    BigDecimal taken =
        parts()
            .filter(l -> l.corrects() == position)
            .map(InvoiceLine::quantity)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return invoice.lines().get(position - 1).quantity().subtract(taken);
  }

  /** So much of that position these lines take. */
  static BigDecimal taken(List<Line> lines, int position) {
    return lines.stream()
        .filter(l -> l.corrects() == position)
        .map(Line::quantity)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * What parts of lines have of the discounts and surcharges on the whole. It is the share of all
   * that goes back with them, less what went back already: so several corrections never make more
   * or less than one of them all.
   */
  List<Change> shares(List<Line> parts) {
    Money now =
        shareOf(parts.stream().map(Line::net).reduce(before(), Money::plus))
            .minus(adjusted(credits.stream()));
    if (now.signum() == 0) {
      return List.of();
    }
    boolean charge = now.signum() > 0;
    return List.of(
        new Change(
            charge,
            charge ? "Anteiliger Zuschlag" : "Anteiliger Nachlass",
            charge ? now : now.negated(),
            invoice.lines().get(0).vat()));
  }

  /**
   * Once more, when it is issued: others may have been by then.
   *
   * @throws Refusal NOT_CORRECTABLE
   */
  public void requireLeft(DraftContent credit) {
    List<Line> parts = credit.billed().stream().filter(l -> l.corrects() != null).toList();
    for (Line part : parts) {
      int position = part.corrects();
      if (taken(parts, position).compareTo(left(position)) > 0) {
        throw refused(
            "von Position "
                + position
                + " sind noch "
                + left(position).toPlainString()
                + " übrig, das andere ist schon korrigiert");
      }
    }
    if (!credit.deducted().equals(shares(parts))) {
      throw refused(
          "ihr Anteil an den Nachlässen ist inzwischen ein anderer; bitte verwerfen und neu"
              + " entwerfen");
    }
  }

  private static Refusal refused(String why) {
    return new Refusal(ProblemCode.NOT_CORRECTABLE, why);
  }

  private Money shareOf(Money parts) {
    Money adjusted = adjusted(Stream.of(invoice));
    Money whole = invoice.totals().lines();
    return adjusted.signum() == 0 || whole.signum() <= 0
        ? Money.ZERO
        : adjusted.share(parts, whole);
  }

  private Stream<InvoiceLine> parts() {
    return credits.stream().flatMap(c -> c.lines().stream()).filter(l -> l.corrects() != null);
  }

  private Money before() {
    return parts()
        .map(l -> Calculation.net(l.quantity(), l.price(), l.per()))
        .reduce(Money.ZERO, Money::plus);
  }

  private static Money adjusted(Stream<EInvoice> documents) {
    return documents
        .flatMap(d -> d.adjustments().stream())
        .map(Adjustment::signed)
        .reduce(Money.ZERO, Money::plus);
  }
}
