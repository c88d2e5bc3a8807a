package de.amtsstimme.seller.domain;

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
   */
  public static BigDecimal regular(LocalDate supply) {
    return FROM.floorEntry(supply).getValue();
  }
}
