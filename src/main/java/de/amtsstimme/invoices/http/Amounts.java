package de.amtsstimme.invoices.http;

import de.amtsstimme.kernel.http.Amount;

/** Rules over amounts whose form is checked elsewhere: what has no form breaks no rule here. */
final class Amounts {

  private Amounts() {}

  static boolean positive(Amount price) {
    if (price.amount() == null) {
      return true;
    }
    try {
      return price.money().signum() > 0;
    } catch (NumberFormatException | ArithmeticException e) {
      return true;
    }
  }
}
