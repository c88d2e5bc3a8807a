package de.amtsstimme.billingruns.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.billingruns.domain.DuePeriods.Period;
import de.amtsstimme.contracts.domain.AwardBasis;
import de.amtsstimme.contracts.domain.BeyondCeiling;
import de.amtsstimme.contracts.domain.BillingInterval;
import de.amtsstimme.contracts.domain.ContractTerms;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.timesheets.domain.SheetOfMonth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DuePeriodsTest {

  private static final UUID CONTRACT = new UUID(0, 1);

  @Test
  void byTheMonthEachSheetIsAnInvoice() {
    assertEquals(
        List.of("2026-09 true 1", "2026-10 true 1"),
        due(BillingInterval.MONTHLY, "2026-10", "2026-09 c", "2026-10 c", "2026-11 c"));
  }

  @Test
  void whatIsNotConfirmedWaits() {
    assertEquals(
        List.of("2026-09 true 1", "2026-10 false 1"),
        due(BillingInterval.MONTHLY, "2026-10", "2026-09 c", "2026-10 -"));
  }

  @Test
  void aMonthWithoutASheetWaitsAndHoldsNothingElseUp() {
    assertEquals(
        List.of("2026-09 true 1", "2026-10 false 0"),
        due(BillingInterval.MONTHLY, "2026-10", "2026-09 c"));
  }

  @Test
  void beforeAndAfterTheContractNothingIsExpected() {
    assertEquals(List.of(), due(BillingInterval.MONTHLY, "2025-12"));
    assertEquals(List.of(), due(BillingInterval.MONTHLY, "2027-01"));
  }

  @Test
  void aQuarterIsBilledWhenItIsOverAndWhole() {
    assertEquals(List.of(), due(BillingInterval.QUARTERLY, "2026-08", "2026-07 c", "2026-08 c"));
    assertEquals(
        List.of("2026-09 false 2"),
        due(BillingInterval.QUARTERLY, "2026-09", "2026-07 c", "2026-08 -"));
    assertEquals(
        List.of("2026-09 true 2"),
        due(BillingInterval.QUARTERLY, "2026-11", "2026-07 c", "2026-09 c", "2026-10 c"));
  }

  @Test
  void theLastQuarterEndsWithTheContract() {
    assertEquals(
        YearMonth.of(2026, 11),
        DuePeriods.period(
            BillingInterval.QUARTERLY, YearMonth.of(2026, 10), YearMonth.of(2026, 11)));
    // A correction that came after the end stands in its own month.
    assertEquals(
        YearMonth.of(2026, 12),
        DuePeriods.period(
            BillingInterval.QUARTERLY, YearMonth.of(2026, 12), YearMonth.of(2026, 11)));
  }

  @Test
  void atTheEndAllAtOnce() {
    assertEquals(List.of(), due(BillingInterval.AT_THE_END, "2026-11", "2026-07 c", "2026-09 c"));
    assertEquals(
        List.of("2026-12 true 2"),
        due(BillingInterval.AT_THE_END, "2026-12", "2026-07 c", "2026-09 c"));
  }

  @Test
  void whatStandsOnAnInvoiceIsDoneWith() {
    List<SheetOfMonth> sheets = sheets("2026-10 c");
    assertEquals(
        List.of(),
        DuePeriods.of(
            contract(BillingInterval.MONTHLY),
            sheets,
            Set.of(sheets.get(0).id()),
            YearMonth.of(2026, 10)));
  }

  /** Whatever was confirmed when, run after run bills each sheet once and leaves none behind. */
  @Property(tries = 500)
  void everySheetIsBilledExactlyOnce(@ForAll long seed) {
    Random random = new Random(seed);
    BillingInterval interval = BillingInterval.values()[random.nextInt(3)];
    List<SheetOfMonth> sheets = new ArrayList<>();
    for (int m = 1; m <= 12; m++) {
      if (random.nextInt(4) > 0) {
        sheets.add(sheet(YearMonth.of(2026, m), random.nextBoolean()));
      }
    }
    List<UUID> billed = new ArrayList<>();
    for (int m = 1; m <= 15; m++) {
      YearMonth now = YearMonth.of(2026, 1).plusMonths(m - 1L);
      if (m > 12) {
        sheets.replaceAll(s -> new SheetOfMonth(s.id(), CONTRACT, s.month(), true));
      }
      for (Period p : DuePeriods.of(contract(interval), sheets, new HashSet<>(billed), now)) {
        assertTrue(!p.month().isAfter(now), p.toString());
        if (p.complete()) {
          billed.addAll(p.sheets());
        }
      }
    }
    assertEquals(
        sheets.stream().map(SheetOfMonth::id).sorted().toList(), billed.stream().sorted().toList());
  }

  private static List<String> due(BillingInterval interval, String until, String... sheets) {
    return DuePeriods.of(contract(interval), sheets(sheets), Set.of(), YearMonth.parse(until))
        .stream()
        .map(p -> p.month() + " " + p.complete() + " " + p.sheets().size())
        .toList();
  }

  private static List<SheetOfMonth> sheets(String... said) {
    return Arrays.stream(said)
        .map(s -> s.split(" "))
        .map(s -> sheet(YearMonth.parse(s[0]), s[1].equals("c")))
        .toList();
  }

  private static SheetOfMonth sheet(YearMonth month, boolean confirmed) {
    return new SheetOfMonth(UUID.randomUUID(), CONTRACT, month, confirmed);
  }

  private static ContractTerms contract(BillingInterval interval) {
    return new ContractTerms(
        "V",
        "T",
        AwardBasis.SONSTIGES,
        null,
        null,
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 12, 31),
        Money.of("1000"),
        List.of(80, 90),
        BeyondCeiling.REFUSED,
        interval,
        null,
        null);
  }
}
