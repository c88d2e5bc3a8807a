package de.amtsstimme.seller.domain;

import de.amtsstimme.kernel.domain.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The regular rate of VAT by day of supply: § 12 Abs. 1 UStG, and § 28 Abs. 1 UStG for the second
 * half of 2020. What the agency does for authorities is taxed with it.
 */
public final class VatRates {

  private static final BigDecimal REGULAR = new BigDecimal("19.00");

  private static final NavigableMap<LocalDate, BigDecimal> FROM =
      new TreeMap<>(
          Map.of(
              LocalDate.of(2007, 1, 1), REGULAR,
              LocalDate.of(2020, 7, 1), new BigDecimal("16.00"),
              LocalDate.of(2021, 1, 1), REGULAR));

  private VatRates() {}

  /**
   * @param supply the day on which the service, or the part of it that is billed, was complete
   * @throws Refusal VALIDATION_FAILED for a day before all that is known here
   */
  public static BigDecimal regular(LocalDate supply) {
    Map.Entry<LocalDate, BigDecimal> rate = FROM.floorEntry(supply);
    if (rate == null) {
      throw Refusal.invalid(
          "/until",
          "Für Leistungen vor dem 1. Januar "
              + FROM.firstKey().getYear()
              + " ist kein Steuersatz hinterlegt.");
    }
    return rate.getValue();
  }
}
