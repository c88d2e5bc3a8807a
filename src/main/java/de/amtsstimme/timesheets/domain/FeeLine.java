package de.amtsstimme.timesheets.domain;

import de.amtsstimme.kernel.domain.Money;
import java.util.UUID;

/**
 * A flat fee that is due with this sheet.
 *
 * @param feeId of the contract's rate card
 * @param name what the authority reads on the invoice
 * @param price net, of one piece or one month
 * @param quantity pieces, or 1 for a month; negative where a correction outweighs
 */
public record FeeLine(UUID feeId, String name, Money price, long quantity) {

  public Money net() {
    return price.times(quantity);
  }
}
