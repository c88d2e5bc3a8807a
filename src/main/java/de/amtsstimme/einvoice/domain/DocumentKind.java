package de.amtsstimme.einvoice.domain;

/** What a document is (BT-3), and what stands at its head for people. */
public enum DocumentKind {
  INVOICE("380", "Rechnung"),
  /** Takes a whole invoice back: the same lines with negative quantities. */
  CANCELLATION("384", "Stornorechnung"),
  /**
   * Takes a part back, in positive amounts. Never titled "Gutschrift": that word is reserved for an
   * invoice that the buyer writes (§ 14 Abs. 2 UStG).
   */
  CREDIT("381", "Rechnungskorrektur");

  private final String code;
  private final String title;

  DocumentKind(String code, String title) {
    this.code = code;
    this.title = title;
  }

  public String code() {
    return code;
  }

  public String title() {
    return title;
  }
}
