package de.amtsstimme.invoices.domain;

/** "RE-2026-00001": prefix, year, and the number within both. */
public record InvoiceNumber(String prefix, int year, long seq) {

  /** For checking a draft that has none yet. */
  public static InvoiceNumber none(String prefix, int year) {
    return new InvoiceNumber(prefix, year, 0);
  }

  @Override
  public String toString() {
    return "%s%d-%05d".formatted(prefix, year, seq);
  }
}
