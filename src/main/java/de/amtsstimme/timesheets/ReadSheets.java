package de.amtsstimme.timesheets;

import de.amtsstimme.contracts.ContractBook;
import de.amtsstimme.contracts.ContractBook.Agreed;
import de.amtsstimme.hours.BookedEntries;
import de.amtsstimme.hours.BookedEntries.Booked;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.timesheets.domain.BillableSheet;
import de.amtsstimme.timesheets.domain.SheetAccess;
import de.amtsstimme.timesheets.domain.SheetOfMonth;
import de.amtsstimme.timesheets.domain.TimeSheetState;
import de.amtsstimme.timesheets.store.TimeSheet;
import de.amtsstimme.timesheets.store.TimeSheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Sheets for those who may read them, and confirmed ones for who bills them. */
@ApplicationScoped
public class ReadSheets implements ConfirmedSheets {

  @Inject ContractBook contracts;
  @Inject BookedEntries entries;
  @Inject CalculateSheet calculate;
  @Inject TimeSheets sheets;
  @Inject TenantRows rows;
  @Inject Caller caller;

  /**
   * @throws Refusal NOT_FOUND also for one that is none of the caller's business
   */
  public TimeSheet get(UUID id) {
    TimeSheet sheet = rows.get(TimeSheet.class, id);
    if (!SheetAccess.readsAll(caller.roles()) && !mine().contains(sheet.contractId())) {
      throw new Refusal(ProblemCode.NOT_FOUND);
    }
    return sheet;
  }

  public List<TimeSheet> page(UUID before, int fetch) {
    if (SheetAccess.readsAll(caller.roles())) {
      return rows.page(TimeSheet.class, before, fetch);
    }
    Set<UUID> mine = mine();
    return mine.isEmpty()
        ? List.of()
        : rows.page(TimeSheet.class, "e.contractId in :mine", Map.of("mine", mine), before, fetch);
  }

  public List<Booked> entries(TimeSheet sheet) {
    return entries.onSheet(sheet.contractId(), sheet.month());
  }

  public List<TimeSheets.Dispute> disputes(TimeSheet sheet) {
    return sheets.disputes(sheet.id());
  }

  public Agreed contract(TimeSheet sheet) {
    return contracts
        .find(sheet.contractId())
        .orElseThrow(() -> new IllegalStateException("a sheet without a contract"));
  }

  /** As it was frozen; of one that is open, and of one that is disputed, as it would be now. */
  public BillableSheet lines(TimeSheet sheet) {
    return SubmitSheet.billable(
        sheet,
        sheet.state().standsStill()
            ? SheetFormat.lines(sheet.lines())
            : calculate.lines(contract(sheet), sheet.month(), SheetFormat.pieces(sheet.pieces())));
  }

  @Override
  public Optional<BillableSheet> find(UUID sheetId) {
    return rows.find(TimeSheet.class, sheetId)
        .filter(s -> s.state() == TimeSheetState.CONFIRMED)
        .map(this::lines);
  }

  @Override
  public List<BillableSheet> list(UUID contractId, YearMonth from, YearMonth until) {
    return sheets.listConfirmed(contractId, from, until).stream().map(this::lines).toList();
  }

  @Override
  public List<SheetOfMonth> all() {
    return sheets.all();
  }

  @Override
  public List<SheetOfMonth> all(UUID contractId) {
    return sheets.all(contractId);
  }

  private Set<UUID> mine() {
    return caller.personId() == null ? Set.of() : contracts.confirmedBy(caller.personId());
  }
}
