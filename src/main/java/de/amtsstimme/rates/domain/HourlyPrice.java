package de.amtsstimme.rates.domain;

import de.amtsstimme.kernel.domain.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Net per hour with the surcharge, exact: 85.50 and 25 % are 106.875. What so many minutes cost at
 * it is rounded once, to the cent.
 */
public record HourlyPrice(BigDecimal perHour) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HOUR = BigDecimal.valueOf(60);

  public static HourlyPrice of(Money rate, BigDecimal surchargePercent) {
    return new HourlyPrice(rate.amount().multiply(HUNDRED.add(surchargePercent)).movePointLeft(2));
  }

  public Money net(long minutes) {
    return new Money(
        perHour
            .multiply(BigDecimal.valueOf(minutes))
            .divide(HOUR, Money.DECIMALS, RoundingMode.HALF_UP));
  }
}
