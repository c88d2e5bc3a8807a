package de.amtsstimme.timesheets.domain;

import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.rates.domain.HourlyPrice;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Minutes of one activity at one price: one line of an invoice.
 *
 * @param activity as an entry names it, CITIZEN_QUESTIONS for example
 * @param qualification as the rate card names it, or null where it makes no difference
 * @param rate net per hour, without surcharge; two decimals
 * @param surchargePercent sum or highest of what applies; 0 for none
 * @param surchargeName "Sonntag", "Abend + Samstag"; null for none
 * @param minutes billable ones, rounded to the card's unit; negative where a correction outweighs
 * @param entries what it was made of, in the order of their ids
 */
public record HourLine(
    String activity,
    String qualification,
    Money rate,
    BigDecimal surchargePercent,
    String surchargeName,
    long minutes,
    List<UUID> entries) {

  public HourLine {
    entries = List.copyOf(entries);
  }

  /** Net per hour with the surcharge, exact: 85.50 and 25 % are 106.875. Never rounded. */
  public BigDecimal pricePerHour() {
    return HourlyPrice.of(rate, surchargePercent).perHour();
  }

  /** Minutes times price per hour over 60, rounded once. */
  public Money net() {
    return HourlyPrice.of(rate, surchargePercent).net(minutes);
  }
}
