package de.amtsstimme.timesheets;

import de.amtsstimme.timesheets.domain.BillableSheet;
import de.amtsstimme.timesheets.domain.SheetOfMonth;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the bound authority has confirmed, for whoever bills it. */
public interface ConfirmedSheets {

  /** Empty while it is open, submitted or disputed, and for another authority's. */
  Optional<BillableSheet> find(UUID sheetId);

  /** Of one contract, oldest month first. */
  List<BillableSheet> list(UUID contractId, YearMonth from, YearMonth until);

  /** Every sheet there is, confirmed or not, without what stands on it. */
  List<SheetOfMonth> all();

  /** Every one of a contract. */
  List<SheetOfMonth> all(UUID contractId);
}
