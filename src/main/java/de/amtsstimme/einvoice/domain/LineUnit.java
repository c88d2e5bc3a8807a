package de.amtsstimme.einvoice.domain;

/** Units of quantities, as UN/ECE Recommendation 20 names them. */
public enum LineUnit {
  MINUTE("MIN", "min"),
  PIECE("H87", "Stück"),
  MONTH("MON", "Monat");

  private final String code;
  private final String label;

  LineUnit(String code, String label) {
    this.code = code;
    this.label = label;
  }

  public String code() {
    return code;
  }

  /** For people. */
  public String label() {
    return label;
  }
}
