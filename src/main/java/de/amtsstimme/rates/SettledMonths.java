package de.amtsstimme.rates;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/** Which months of a contract are priced for good; rates do not know more of time sheets. */
public interface SettledMonths {

  /**
   * The last one that was submitted, confirmed or not. Under the lock of the contract it stays like
   * that until the end of the transaction.
   */
  Optional<YearMonth> last(UUID contractId);
}
