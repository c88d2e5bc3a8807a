package de.amtsstimme.books.domain;

import de.amtsstimme.kernel.domain.Money;

/**
 * One line of the books.
 *
 * @param key of an authority, a person, an activity, or a month
 * @param worth net, of the billable minutes, at the rates they were booked with; without flat fees
 *     and discounts, which stand on invoices
 * @param invoiced net, less what was corrected and cancelled; null where invoices do not say it
 * @param cost null where no cost is known for any of the minutes
 * @param minutesWithoutCost for which the agency has written down no cost: cost and margin say
 *     nothing about these
 */
public record Figure(
    String key,
    String name,
    long minutes,
    long billableMinutes,
    Money worth,
    Money invoiced,
    Money cost,
    long minutesWithoutCost) {

  /** Null without a cost. */
  public Money margin() {
    return cost == null ? null : worth.minus(cost);
  }
}
