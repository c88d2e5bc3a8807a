package de.amtsstimme.rates.domain;

import de.amtsstimme.kernel.domain.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Minutes on one day at one price, as they were fixed when the entry was booked.
 *
 * @param minutes worked; negative in a counter-entry
 * @param supplement what rounding or a minimum adds, at the same price
 * @param qualification that the rate is for; null: everybody's rate
 * @param surchargeName null for none
 */
public record PricedPart(
    Instant from,
    Instant until,
    LocalDate day,
    int minutes,
    int supplement,
    Qualification qualification,
    Money rate,
    BigDecimal surchargePercent,
    String surchargeName) {

  public int billable() {
    return minutes + supplement;
  }

  /** Net, to the cent: for the ceiling and for showing; an invoice rounds its lines, not these. */
  public Money net() {
    return HourlyPrice.of(rate, surchargePercent).net(billable());
  }

  /** At the end of an entry: so many minutes more. */
  PricedPart with(int more) {
    return new PricedPart(
        from,
        until,
        day,
        minutes,
        supplement + more,
        qualification,
        rate,
        surchargePercent,
        surchargeName);
  }

  /** What takes it back. */
  public PricedPart countered() {
    return new PricedPart(
        from,
        until,
        day,
        -minutes,
        -supplement,
        qualification,
        rate,
        surchargePercent,
        surchargeName);
  }
}
