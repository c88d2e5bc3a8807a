package de.amtsstimme.timesheets.domain;

import de.amtsstimme.kernel.domain.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * What one confirmed time sheet lets the agency bill: the meeting point of hours and invoices. The
 * same entries in any order make the same sheet. Amounts are net; VAT is the invoice's business.
 *
 * @param month in the authority's time zone
 */
public record BillableSheet(
    UUID sheetId,
    UUID contractId,
    YearMonth month,
    List<HourLine> hours,
    List<FeeLine> fees,
    List<DiscountLine> discounts) {

  public BillableSheet {
    hours = List.copyOf(hours);
    fees = List.copyOf(fees);
    discounts = List.copyOf(discounts);
  }

  public Money hoursNet() {
    return hours.stream().map(HourLine::net).reduce(Money.ZERO, Money::plus);
  }

  public Money feesNet() {
    return fees.stream().map(FeeLine::net).reduce(Money.ZERO, Money::plus);
  }

  /** So much is taken off; less than nothing where a correction takes a discount back. */
  public Money discountNet() {
    return discounts.stream().map(DiscountLine::amount).reduce(Money.ZERO, Money::plus);
  }

  public Money net() {
    return hoursNet().plus(feesNet()).minus(discountNet());
  }
}
