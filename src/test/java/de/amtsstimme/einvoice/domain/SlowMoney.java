package de.amtsstimme.einvoice.domain;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Money as a fraction of integers, for a second calculation that shares nothing with the first. */
record SlowMoney(BigInteger numerator, BigInteger denominator) {

  static final SlowMoney ZERO = of(BigDecimal.ZERO);

  static SlowMoney of(BigDecimal decimal) {
    BigInteger ten = BigInteger.TEN.pow(Math.max(decimal.scale(), 0));
    return new SlowMoney(decimal.multiply(new BigDecimal(ten)).toBigIntegerExact(), ten);
  }

  SlowMoney plus(SlowMoney o) {
    return new SlowMoney(
        numerator.multiply(o.denominator).add(o.numerator.multiply(denominator)),
        denominator.multiply(o.denominator));
  }

  SlowMoney minus(SlowMoney o) {
    return plus(new SlowMoney(o.numerator.negate(), o.denominator));
  }

  SlowMoney times(SlowMoney o) {
    return new SlowMoney(numerator.multiply(o.numerator), denominator.multiply(o.denominator));
  }

  SlowMoney over(SlowMoney o) {
    return new SlowMoney(numerator.multiply(o.denominator), denominator.multiply(o.numerator));
  }

  /** To the nearest cent; the half away from zero. */
  SlowMoney toCents() {
    BigInteger hundred = BigInteger.valueOf(100);
    BigInteger twice = numerator.abs().multiply(hundred).multiply(BigInteger.TWO);
    BigInteger cents =
        twice.add(denominator.abs()).divide(denominator.abs().multiply(BigInteger.TWO));
    boolean negative = numerator.signum() * denominator.signum() < 0;
    return new SlowMoney(negative ? cents.negate() : cents, hundred);
  }

  boolean is(BigDecimal decimal) {
    SlowMoney o = of(decimal);
    return numerator.multiply(o.denominator).equals(o.numerator.multiply(denominator));
  }
}
