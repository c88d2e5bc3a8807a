package de.amtsstimme.einvoice.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How something is taxed (BT-151, BT-152 and BT-120).
 *
 * @param percent two decimals
 * @param exemption why there is no tax; null where there is
 */
public record Vat(Category category, BigDecimal percent, String exemption) {

  /** Those that this product needs of UNTDID 5305. */
  public enum Category {
    /** Taxed. */
    S,
    /** Exempt, as a small business is (§ 19 UStG). */
    E
  }

  public Vat {
    percent = percent.setScale(2, RoundingMode.UNNECESSARY);
    boolean taxed = category == Category.S;
    if (taxed != (exemption == null) || taxed != (percent.signum() > 0)) {
      throw new IllegalArgumentException("taxed with a rate, or exempt with a reason");
    }
  }

  public static Vat of(BigDecimal percent) {
    return new Vat(Category.S, percent, null);
  }

  public static Vat exempt(String reason) {
    return new Vat(Category.E, BigDecimal.ZERO, reason);
  }
}
