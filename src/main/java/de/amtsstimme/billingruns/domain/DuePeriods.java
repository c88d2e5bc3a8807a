package de.amtsstimme.billingruns.domain;

import de.amtsstimme.contracts.domain.BillingInterval;
import de.amtsstimme.contracts.domain.ContractTerms;
import de.amtsstimme.timesheets.domain.SheetOfMonth;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Which sheets of a contract are billed together, and which of that is due. By the month: each
 * sheet by itself, so that no invoice has two rates of VAT; by the quarter or at the end: all
 * sheets of that time, as soon as the authority has confirmed every one of them.
 */
public final class DuePeriods {

  /**
   * What one invoice is for.
   *
   * @param month the last one of it
   * @param sheets in the order of their months
   * @param complete false: something is not confirmed yet, or there is no sheet at all
   */
  public record Period(YearMonth month, List<UUID> sheets, boolean complete) {

    public Period {
      sheets = List.copyOf(sheets);
    }
  }

  private DuePeriods() {}

  /**
   * @param sheets all of this contract
   * @param billed those that stand on a draft or an invoice already
   * @param until the month of the run
   * @return oldest first
   */
  public static List<Period> of(
      ContractTerms contract, List<SheetOfMonth> sheets, Set<UUID> billed, YearMonth until) {
    YearMonth last = YearMonth.from(contract.endsOn());
    TreeMap<YearMonth, List<SheetOfMonth>> due = new TreeMap<>();
    for (SheetOfMonth sheet : sheets) {
      YearMonth period = period(contract.billingInterval(), sheet.month(), last);
      if (!period.isAfter(until) && !billed.contains(sheet.id())) {
        due.computeIfAbsent(period, p -> new ArrayList<>()).add(sheet);
      }
    }
    if (expected(contract, until)
        && sheets.stream().noneMatch(s -> within(contract, s, until, last))) {
      due.putIfAbsent(until, List.of());
    }
    return due.entrySet().stream().map(e -> period(e.getKey(), e.getValue())).toList();
  }

  /** The last month of what is billed together with the sheet of that month. */
  static YearMonth period(BillingInterval interval, YearMonth sheet, YearMonth lastOfContract) {
    YearMonth last = lastOfContract.isBefore(sheet) ? sheet : lastOfContract;
    return switch (interval) {
      case MONTHLY -> sheet;
      case QUARTERLY -> {
        YearMonth quarter = sheet.plusMonths((12 - sheet.getMonthValue()) % 3);
        yield quarter.isAfter(last) ? last : quarter;
      }
      case AT_THE_END -> last;
    };
  }

  /** Something is billed at the end of this month, if there is anything. */
  private static boolean expected(ContractTerms contract, YearMonth until) {
    YearMonth last = YearMonth.from(contract.endsOn());
    return !until.isBefore(YearMonth.from(contract.startsOn()))
        && !until.isAfter(last)
        && period(contract.billingInterval(), until, last).equals(until);
  }

  private static boolean within(
      ContractTerms contract, SheetOfMonth sheet, YearMonth until, YearMonth last) {
    return period(contract.billingInterval(), sheet.month(), last).equals(until);
  }

  private static Period period(YearMonth month, List<SheetOfMonth> sheets) {
    return new Period(
        month,
        sheets.stream()
            .sorted(Comparator.comparing(SheetOfMonth::month))
            .map(SheetOfMonth::id)
            .toList(),
        !sheets.isEmpty() && sheets.stream().allMatch(SheetOfMonth::confirmed));
  }
}
