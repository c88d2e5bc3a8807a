package de.amtsstimme.invoices.domain;

import de.amtsstimme.einvoice.domain.Adjustment;
import de.amtsstimme.einvoice.domain.EInvoice;
import de.amtsstimme.einvoice.domain.InvoiceLine;
import de.amtsstimme.einvoice.domain.LineUnit;
import de.amtsstimme.einvoice.domain.Vat;
import de.amtsstimme.invoices.domain.DraftContent.Change;
import de.amtsstimme.invoices.domain.DraftContent.Line;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.domain.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Drafts that take an issued invoice back, whole or in part. */
public final class Corrections {

  private Corrections() {}

  /** So much of a line of the invoice, counted from 1. */
  public record Part(int position, int quantity) {}

  /** An amount, net, with its reason. */
  public record Reduction(String reason, Money amount) {}

  /**
   * Of what an invoice itself says, where its draft is gone with the authority: so its time sheets
   * are not attached once more.
   */
  public static DraftContent content(EInvoice invoice) {
    return new DraftContent(
        Addressee.of(invoice.buyer(), invoice.buyerReference()),
        invoice.period().from(),
        invoice.period().until(),
        invoice.contractReference(),
        invoice.orderReference(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The same lines with negative quantities; prices stay positive. */
  public static DraftContent cancellation(DraftContent of, EInvoice invoice, String reason) {
    return new DraftContent(
        of.buyer(),
        of.from(),
        of.until(),
        of.contractReference(),
        of.orderReference(),
        of.sheets(),
        invoice.lines().stream().map(InvoiceLine::negated).map(Corrections::line).toList(),
        invoice.adjustments().stream().map(Adjustment::negated).map(Corrections::change).toList(),
        List.of(),
        List.of(),
        List.of("Storno der Rechnung " + invoice.number() + ": " + reason));
  }

  /**
   * Parts of lines go back for what they cost: less their share of what was taken off the whole.
   *
   * @param credited the invoice, and what was taken back of it already
   * @throws Refusal VALIDATION_FAILED for a line that is not there or is not that much any more
   */
  public static DraftContent credit(
      DraftContent of,
      Credited credited,
      String reason,
      List<Part> parts,
      List<Reduction> reductions) {
    EInvoice invoice = credited.invoice();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      BigDecimal before = Credited.taken(lines, part.position());
      lines.add(part(credited, part, before, "/lines/" + i));
    }
    List<Change> shares = credited.shares(lines);
    Vat vat = invoice.lines().get(0).vat();
    reductions.forEach(r -> lines.add(reduction(r, vat)));
    if (lines.isEmpty()) {
      throw Refusal.invalid("/lines", "Es fehlt, was korrigiert wird: lines oder amounts.");
    }
    return new DraftContent(
        of.buyer(),
        of.from(),
        of.until(),
        of.contractReference(),
        of.orderReference(),
        List.of(),
        lines,
        shares,
        List.of(),
        List.of(),
        List.of("Korrektur der Rechnung " + invoice.number() + ": " + reason));
  }

  /**
   * @param before what the same correction takes of that position beside it
   */
  private static Line part(Credited credited, Part part, BigDecimal before, String pointer) {
    List<InvoiceLine> lines = credited.invoice().lines();
    if (part.position() > lines.size()) {
      throw Refusal.invalid(pointer + "/position", "Diese Position hat die Rechnung nicht.");
    }
    InvoiceLine of = lines.get(part.position() - 1);
    BigDecimal quantity = BigDecimal.valueOf(part.quantity());
    BigDecimal left = credited.left(part.position()).subtract(before);
    if (quantity.compareTo(left) > 0) {
      throw Refusal.invalid(pointer + "/quantity", tooMuch(of.quantity(), left));
    }
    return new Line(
        of.name(),
        of.description(),
        quantity,
        of.unit(),
        of.price(),
        of.per(),
        of.vat(),
        part.position());
  }

  private static String tooMuch(BigDecimal billed, BigDecimal left) {
    String all = "Berechnet wurden " + billed.toPlainString();
    return left.compareTo(billed) == 0
        ? all + ", nicht mehr."
        : all + ", davon sind noch " + left.max(BigDecimal.ZERO).toPlainString() + " übrig.";
  }

  private static Line reduction(Reduction r, Vat vat) {
    return new Line(
        r.reason(), null, BigDecimal.ONE, LineUnit.PIECE, r.amount().amount(), BigDecimal.ONE, vat);
  }

  private static Line line(InvoiceLine l) {
    return new Line(l.name(), l.description(), l.quantity(), l.unit(), l.price(), l.per(), l.vat());
  }

  private static Change change(Adjustment a) {
    return new Change(a.charge(), a.reason(), a.amount(), a.vat());
  }
}
