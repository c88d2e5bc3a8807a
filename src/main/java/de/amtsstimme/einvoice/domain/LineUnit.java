package de.amtsstimme.einvoice.domain;

import java.math.BigDecimal;

/** Units of quantities, as UN/ECE Recommendation 20 names them. */
public enum LineUnit {
  MINUTE("MIN", "min", "min"),
  PIECE("H87", "Stück", "Stück"),
  MONTH("MON", "Monat", "Monate");

  private final String code;
  private final String one;
  private final String several;

  LineUnit(String code, String one, String several) {
    this.code = code;
    this.one = one;
    this.several = several;
  }

  public String code() {
    return code;
  }

  /** For people: "je Monat". */
  public String label() {
    return one;
  }

  /** For people: "1 Monat", "-1 Monat", "2 Monate". */
  public String label(BigDecimal quantity) {
    return quantity.abs().compareTo(BigDecimal.ONE) == 0 ? one : several;
  }
}
