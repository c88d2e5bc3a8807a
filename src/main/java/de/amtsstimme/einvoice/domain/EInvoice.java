package de.amtsstimme.einvoice.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * One document as EN 16931 knows it, before it is written in any syntax.
 *
 * @param number BT-1
 * @param issuedOn BT-2
 * @param period when the service was rendered (BG-14)
 * @param buyerReference Leitweg-ID (BT-10)
 * @param contractReference BT-12, or null
 * @param orderReference BT-13, or null
 * @param preceding what it corrects (BG-3), or null
 * @param notes free text (BT-22)
 */
public record EInvoice(
    DocumentKind kind,
    String number,
    LocalDate issuedOn,
    Period period,
    String buyerReference,
    String contractReference,
    String orderReference,
    Party seller,
    Party buyer,
    List<InvoiceLine> lines,
    List<Adjustment> adjustments,
    Preceding preceding,
    List<Attachment> attachments,
    List<String> notes,
    Payment payment) {

  /** From the first to the last day, both included. */
  public record Period(LocalDate from, LocalDate until) {}

  public record Preceding(String number, LocalDate issuedOn) {}

  /** A document that proves what is billed (BG-24); PDF, PNG, JPEG, CSV, XLSX or ODS. */
  public record Attachment(String fileName, String mediaType, String description, byte[] content) {}

  /**
   * By SEPA transfer (BG-16, BG-17).
   *
   * @param dueOn BT-9; null for a correction
   * @param terms BT-20, for people
   * @param bic or null
   */
  public record Payment(LocalDate dueOn, String terms, String holder, String iban, String bic) {}

  public EInvoice {
    lines = List.copyOf(lines);
    adjustments = List.copyOf(adjustments);
    attachments = List.copyOf(attachments);
    notes = List.copyOf(notes);
  }

  public Totals totals() {
    return Calculation.of(this);
  }
}
