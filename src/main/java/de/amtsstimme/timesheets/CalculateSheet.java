package de.amtsstimme.timesheets;

import de.amtsstimme.contracts.ContractBook.Agreed;
import de.amtsstimme.hours.BookedEntries;
import de.amtsstimme.hours.BookedEntries.Booked;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.rates.AgreedRates;
import de.amtsstimme.rates.domain.RateCard;
import de.amtsstimme.timesheets.domain.SheetCalculation;
import de.amtsstimme.timesheets.domain.SheetCalculation.Lines;
import de.amtsstimme.timesheets.domain.SheetCalculation.MonthWork;
import de.amtsstimme.timesheets.domain.SheetEntry;
import de.amtsstimme.timesheets.store.TimeSheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a sheet comes to by the entries that are there now. */
@ApplicationScoped
public class CalculateSheet {

  @Inject BookedEntries entries;
  @Inject AgreedRates rates;
  @Inject TimeSheets sheets;

  /**
   * @param pieces of fees that are paid per piece, in the month of the sheet
   */
  public Lines lines(Agreed contract, YearMonth sheet, Map<UUID, Integer> pieces) {
    Function<LocalDate, RateCard> cards = rates.cards(contract.id());
    SortedMap<YearMonth, MonthWork> months = new TreeMap<>();
    for (YearMonth month : months(contract.id(), sheet)) {
      months.put(month, work(contract, month, sheet, pieces));
    }
    return new SheetCalculation(cards, month -> monthly(contract, cards, month)).lines(months);
  }

  /** Does no day of the month belong to the contract, for it was over by then? */
  static boolean afterTheEnd(Agreed contract, YearMonth month) {
    return month.atDay(1).isAfter(contract.terms().endsOn());
  }

  boolean hasEntries(UUID contractId, YearMonth sheet) {
    return !entries.onSheet(contractId, sheet).isEmpty();
  }

  /** What the entries on it come to by themselves. */
  public Money entriesNet(UUID contractId, YearMonth sheet) {
    return entries.onSheet(contractId, sheet).stream()
        .filter(Booked::billable)
        .map(Booked::net)
        .reduce(Money.ZERO, Money::plus);
  }

  /** The card of the last day of the month, as far as the contract reaches. */
  RateCard monthly(Agreed contract, YearMonth month) {
    return monthly(contract, rates.cards(contract.id()), month);
  }

  private static RateCard monthly(
      Agreed contract, Function<LocalDate, RateCard> cards, YearMonth month) {
    LocalDate last = month.atEndOfMonth();
    return cards.apply(last.isAfter(contract.terms().endsOn()) ? contract.terms().endsOn() : last);
  }

  private TreeSet<YearMonth> months(UUID contractId, YearMonth sheet) {
    TreeSet<YearMonth> months = new TreeSet<>(List.of(sheet));
    entries.onSheet(contractId, sheet).forEach(e -> months.add(e.workMonth()));
    return months;
  }

  private MonthWork work(
      Agreed contract, YearMonth month, YearMonth sheet, Map<UUID, Integer> pieces) {
    List<Booked> worked =
        entries.workedIn(contract.id(), month).stream().filter(Booked::billable).toList();
    List<SheetEntry> now = standing(worked, m -> !m.isAfter(sheet));
    if (month.equals(sheet)) {
      // After the end there are no fees any more, only what was worked or is set right.
      return new MonthWork(afterTheEnd(contract, month) ? List.of() : null, now, pieces);
    }
    Map<UUID, Integer> then =
        sheets.find(contract.id(), month).map(s -> SheetFormat.pieces(s.pieces())).orElse(Map.of());
    return new MonthWork(standing(worked, m -> m.isBefore(sheet)), now, then);
  }

  /** Entries that count as of some sheets: on one of them, and taken back on none of them. */
  private static List<SheetEntry> standing(List<Booked> worked, Predicate<YearMonth> asOf) {
    List<Booked> there = worked.stream().filter(e -> asOf.test(e.sheetMonth())).toList();
    TreeSet<UUID> takenBack =
        there.stream()
            .map(Booked::correctsId)
            .filter(id -> id != null)
            .collect(Collectors.toCollection(TreeSet::new));
    return there.stream()
        .filter(e -> e.correctsId() == null && !takenBack.contains(e.id()))
        .map(e -> new SheetEntry(e.id(), e.personId(), e.activity(), e.parts()))
        .toList();
  }
}
