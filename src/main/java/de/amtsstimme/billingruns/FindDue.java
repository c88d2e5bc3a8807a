package de.amtsstimme.billingruns;

import de.amtsstimme.billingruns.domain.DuePeriods;
import de.amtsstimme.billingruns.domain.DuePeriods.Period;
import de.amtsstimme.contracts.ContractBook;
import de.amtsstimme.contracts.ContractBook.Agreed;
import de.amtsstimme.invoices.BillSheets;
import de.amtsstimme.timesheets.ConfirmedSheets;
import de.amtsstimme.timesheets.domain.SheetOfMonth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is due in the bound authority, as it stands now. */
@ApplicationScoped
class FindDue {

  /** A period of a contract. */
  record Due(UUID contractId, String number, Period period) {}

  @Inject ContractBook contracts;
  @Inject ConfirmedSheets sheets;
  @Inject BillSheets billed;

  List<Due> list(YearMonth until) {
    Map<UUID, List<SheetOfMonth>> byContract =
        sheets.all().stream().collect(Collectors.groupingBy(SheetOfMonth::contractId));
    Set<UUID> done = billed.billed();
    List<Due> due = new ArrayList<>();
    for (Agreed contract : contracts.listBegunBy(until.atEndOfMonth())) {
      periods(contract, byContract.getOrDefault(contract.id(), List.of()), done, until)
          .forEach(p -> due.add(new Due(contract.id(), contract.terms().number(), p)));
    }
    return due;
  }

  Optional<Period> find(UUID contract, YearMonth period, YearMonth until) {
    return contracts
        .find(contract)
        .filter(c -> !c.terms().startsOn().isAfter(until.atEndOfMonth()))
        .flatMap(
            c ->
                periods(c, sheets.all(contract), billed.billed(), until).stream()
                    .filter(p -> p.month().equals(period))
                    .findFirst());
  }

  private static List<Period> periods(
      Agreed contract, List<SheetOfMonth> sheets, Set<UUID> billed, YearMonth until) {
    return DuePeriods.of(contract.terms(), sheets, billed, until);
  }
}
