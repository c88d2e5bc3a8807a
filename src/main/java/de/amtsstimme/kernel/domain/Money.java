package de.amtsstimme.kernel.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in euros, always with two decimals. Sums are exact. Whatever makes an amount of
 * something else (minutes times a rate, a share) is rounded once, half up and away from zero, by
 * {@link #rounded}; there is no other rounding. May be negative: a counter-entry is.
 */
public record Money(BigDecimal amount) implements Comparable<Money> {

  public static final String CURRENCY = "EUR";
  public static final int DECIMALS = 2;
  public static final Money ZERO = new Money(BigDecimal.ZERO);

  /**
   * @throws ArithmeticException for more than two decimals that are not zero
   */
  public Money {
    amount = amount.setScale(DECIMALS, RoundingMode.UNNECESSARY);
  }

  /** "85", "85.5" or "85.50". */
  public static Money of(String amount) {
    return new Money(new BigDecimal(amount));
  }

  /** The one place where cents are rounded. */
  public static Money rounded(BigDecimal exact) {
    return new Money(exact.setScale(DECIMALS, RoundingMode.HALF_UP));
  }

  public Money plus(Money other) {
    return new Money(amount.add(other.amount));
  }

  public Money minus(Money other) {
    return new Money(amount.subtract(other.amount));
  }

  public Money negated() {
    return new Money(amount.negate());
  }

  /** So many pieces at this price, exactly. */
  public Money times(long pieces) {
    return new Money(amount.multiply(BigDecimal.valueOf(pieces)));
  }

  /** One of so many equal shares, rounded. */
  public Money dividedBy(long shares) {
    return new Money(amount.divide(BigDecimal.valueOf(shares), DECIMALS, RoundingMode.HALF_UP));
  }

  /** That share of it, rounded. */
  public Money percent(BigDecimal percent) {
    return rounded(amount.multiply(percent).movePointLeft(2));
  }

  /** Of it, as much as the part is of the whole, rounded. */
  public Money share(Money part, Money whole) {
    return new Money(
        amount.multiply(part.amount).divide(whole.amount, DECIMALS, RoundingMode.HALF_UP));
  }

  public int signum() {
    return amount.signum();
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(other.amount);
  }

  /** "85.50", as it stands in the API and in files. */
  @Override
  public String toString() {
    return amount.toPlainString();
  }
}
