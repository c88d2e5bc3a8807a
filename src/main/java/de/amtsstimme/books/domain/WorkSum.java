package de.amtsstimme.books.domain;

import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.rates.domain.HourlyPrice;
import java.math.BigDecimal;

/** Adds up work and what it cost. Cost is kept exact and rounded once, when it is asked for. */
public final class WorkSum {

  private long minutes;
  private long billable;
  private long withoutCost;
  private Money worth = Money.ZERO;
  private BigDecimal minutesTimesRate = BigDecimal.ZERO;

  public void add(Worked w, CostRates rates) {
    minutes += w.minutes();
    billable += w.billableMinutes();
    worth = worth.plus(w.worth());
    rates
        .hourly(w.personId(), w.day())
        .ifPresentOrElse(
            hourly ->
                minutesTimesRate =
                    minutesTimesRate.add(hourly.amount().multiply(BigDecimal.valueOf(w.minutes()))),
            () -> withoutCost += w.minutes());
  }

  public long minutes() {
    return minutes;
  }

  public long billableMinutes() {
    return billable;
  }

  public Money worth() {
    return worth;
  }

  /** Null where no cost is known for any of the minutes. */
  public Money cost() {
    return minutes != 0 && withoutCost == minutes ? null : new HourlyPrice(minutesTimesRate).net(1);
  }

  public long minutesWithoutCost() {
    return withoutCost;
  }
}
