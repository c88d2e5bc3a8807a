package de.amtsstimme.timesheets.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.timesheets.store.TimeSheet;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A list says no sum that the sheet itself no longer says. */
class TimeSheetSummaryTest {

  private static final UUID ID = new UUID(0, 1);
  private static final TimeSheet.Sum SUM =
      new TimeSheet.Sum("{}", "{}", Money.of("170.00"), Money.ZERO);

  @Test
  void onlyWhatStandsStillHasASum() {
    TimeSheet sheet = new TimeSheet(ID, YearMonth.of(2026, 3), Instant.EPOCH);
    assertNull(TimeSheetSummary.of(sheet).net());
    sheet.submit(SUM, "Lena", Instant.EPOCH);
    assertEquals("170.00", TimeSheetSummary.of(sheet).net().amount());
    sheet.dispute(ID, "Anna", Instant.EPOCH);
    assertNull(TimeSheetSummary.of(sheet).net());
    sheet.confirm(SUM, ID, "Anna", Instant.EPOCH);
    assertEquals("170.00", TimeSheetSummary.of(sheet).net().amount());
  }
}
