package de.amtsstimme.hours;

import java.time.YearMonth;
import java.util.UUID;

/** What becomes of entries on time sheets; hours do not know more of these. */
public interface SheetMonths {

  /** How a month of a contract stands. */
  enum Standing {
    /** Work goes on. */
    OPEN,
    /** Complete, and waiting for the authority: nothing is added or taken back. */
    SUBMITTED,
    /** The authority has objected: what it objected to can be taken back and booked anew. */
    DISPUTED,
    /** For good. */
    CONFIRMED
  }

  /** Under the lock of the contract it stays like that until the end of the transaction. */
  Standing standing(UUID contractId, YearMonth month);
}
