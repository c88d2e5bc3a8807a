package de.amtsstimme.invoices.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.kernel.domain.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupplyPeriodTest {

  private static final SupplyPeriod SHEETS =
      SupplyPeriod.of(List.of(YearMonth.of(2026, 10), YearMonth.of(2026, 8)));
  private static final SupplyPeriod EXTRAS =
      SupplyPeriod.since(LocalDate.of(2026, 3, 15), LocalDate.of(2026, 11, 2));

  @Test
  void sheetsWereWorkedInTheirMonths() {
    allowed(SHEETS, "2026-08-01", "2026-10-31");
    allowed(SHEETS, "2026-09-10", "2026-09-10");
    refused(SHEETS, "2026-07-31", "2026-10-31", "/from", "frühestens am 01.08.2026");
    refused(SHEETS, "2020-10-01", "2020-10-31", "/from", "frühestens am 01.08.2026");
    refused(SHEETS, "2026-10-01", "2026-11-01", "/until", "spätestens am 31.10.2026");
    refused(SHEETS, "2027-10-01", "2027-10-31", "/until", "spätestens am 31.10.2026");
  }

  @Test
  void extrasComeSinceTheContractBeganAndUntilThisMonth() {
    allowed(EXTRAS, "2026-03-15", "2026-11-30");
    refused(EXTRAS, "2026-03-14", "2026-11-30", "/from", "frühestens am 15.03.2026");
    refused(EXTRAS, "2026-03-15", "2026-12-01", "/until", "spätestens am 30.11.2026");
  }

  @Test
  void bothTogetherAreAsLongAsBoth() {
    allowed(SHEETS.with(EXTRAS), "2026-03-15", "2026-11-30");
    refused(EXTRAS.with(SHEETS), "2026-03-14", "2026-11-30", "/from", "15.03.2026");
  }

  @Test
  void whereNoRateOfVatIsKnownNothingIsBilled() {
    SupplyPeriod before = SupplyPeriod.of(List.of(YearMonth.of(2006, 12)));
    refused(before, "2006-12-01", "2006-12-31", "/until", "kein Steuersatz");
  }

  private static void allowed(SupplyPeriod period, String from, String until) {
    assertDoesNotThrow(() -> period.requireHolds(content(from, until)));
  }

  private static void refused(
      SupplyPeriod period, String from, String until, String pointer, String says) {
    Refusal refused = assertThrows(Refusal.class, () -> period.requireHolds(content(from, until)));
    assertEquals(pointer, refused.errors().get(0).pointer());
    String detail = refused.errors().get(0).detail();
    assertTrue(detail.contains(says), detail);
  }

  private static DraftContent content(String from, String until) {
    return new DraftContent(
        new Addressee("S", null, null, null, null, null, null, null, null, null, null),
        LocalDate.parse(from),
        LocalDate.parse(until),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
