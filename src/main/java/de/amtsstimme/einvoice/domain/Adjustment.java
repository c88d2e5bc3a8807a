package de.amtsstimme.einvoice.domain;

import de.amtsstimme.kernel.domain.Money;

/**
 * Taken off (BG-20) or put on (BG-21) the whole document.
 *
 * @param charge put on
 * @param amount positive
 */
public record Adjustment(boolean charge, String reason, Money amount, Vat vat) {

  public Adjustment {
    if (amount.signum() <= 0) {
      throw new IllegalArgumentException("positive: charge says in which direction");
    }
  }

  /** A cancelled discount is put on again, and the other way round. */
  public Adjustment negated() {
    return new Adjustment(!charge, "Storno: " + reason, amount, vat);
  }

  public Money signed() {
    return charge ? amount : amount.negated();
  }
}
