package de.amtsstimme.timesheets.domain;

import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.rates.domain.FlatFee;
import java.util.UUID;

/**
 * A flat fee that is due with this sheet.
 *
 * @param feeId of the contract's rate card
 * @param name what the authority reads on the invoice
 * @param price net, of one piece or one month
 * @param quantity pieces, or 1 for a month; negative where a correction outweighs
 * @param per null, of sheets kept before it was written down, is read as PIECE
 */
public record FeeLine(UUID feeId, String name, Money price, long quantity, FlatFee.Per per) {

  public FeeLine {
    if (per == null) {
      per = FlatFee.Per.PIECE;
    }
  }

  public boolean monthly() {
    return per == FlatFee.Per.MONTH;
  }

  public Money net() {
    return price.times(quantity);
  }
}
