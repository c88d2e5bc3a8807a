package de.amtsstimme.timesheets;

import de.amtsstimme.hours.SheetMonths;
import de.amtsstimme.rates.SettledMonths;
import de.amtsstimme.timesheets.store.TimeSheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/** Tells hours and rates which months are closed. A month without a sheet is open. */
@ApplicationScoped
public class SheetStandings implements SheetMonths, SettledMonths {

  @Inject TimeSheets sheets;

  @Override
  public Standing standing(UUID contractId, YearMonth month) {
    return sheets
        .state(contractId, month)
        .map(s -> Standing.valueOf(s.name()))
        .orElse(Standing.OPEN);
  }

  @Override
  public Optional<YearMonth> last(UUID contractId) {
    return sheets.lastClosed(contractId);
  }
}
