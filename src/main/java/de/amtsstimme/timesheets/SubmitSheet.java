package de.amtsstimme.timesheets;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.contracts.ContractBook;
import de.amtsstimme.contracts.ContractBook.Agreed;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.rates.domain.FlatFee;
import de.amtsstimme.timesheets.domain.BillableSheet;
import de.amtsstimme.timesheets.domain.SheetCalculation.Lines;
import de.amtsstimme.timesheets.domain.TimeSheetState;
import de.amtsstimme.timesheets.store.TimeSheet;
import de.amtsstimme.timesheets.store.TimeSheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The agency opens a sheet and submits it: from then on it stands still. */
@ApplicationScoped
public class SubmitSheet {

  @Inject ContractBook contracts;
  @Inject CalculateSheet calculate;
  @Inject TimeSheets sheets;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject TenantScope scope;
  @Inject InstantSource clock;

  /**
   * Also for a month after the contract's end, if something stands on it: a correction of what was
   * confirmed before, or work of days for which the contract was ended afterwards.
   *
   * @throws Refusal UNKNOWN_REFERENCE; OUTSIDE_CONTRACT; VALIDATION_FAILED for a month that has not
   *     begun: whoever submitted it would close it to all work; DUPLICATE if there is one
   */
  public TimeSheet open(UUID contractId, YearMonth month) {
    Agreed contract = contracts.locked(contractId);
    if (month.isAfter(YearMonth.from(clock.instant().atZone(scope.zone())))) {
      throw Refusal.invalid("/month", "Dieser Monat hat noch nicht begonnen.");
    }
    if (month.atEndOfMonth().isBefore(contract.terms().startsOn())
        || CalculateSheet.afterTheEnd(contract, month)
            && !calculate.hasEntries(contractId, month)) {
      throw new Refusal(
          ProblemCode.OUTSIDE_CONTRACT,
          contract.terms().startsOn().toString(),
          contract.terms().endsOn().toString());
    }
    TimeSheet sheet = new TimeSheet(contractId, month, clock.instant());
    rows.add(sheet);
    audit.record("TIME_SHEET_OPENED", "TIME_SHEET", sheet.id(), null, snapshot(sheet));
    return sheet;
  }

  /**
   * @param pieces how many of each fee that is paid per piece
   * @throws Refusal TRANSITION_NOT_ALLOWED; UNKNOWN_REFERENCE; RATE_MISSING; CEILING_REACHED
   */
  public TimeSheet submit(UUID id, Map<UUID, Integer> pieces) {
    UUID contractId = rows.get(TimeSheet.class, id).contractId();
    Agreed contract = contracts.locked(contractId);
    TimeSheet sheet = rows.getLocked(TimeSheet.class, id);
    TimeSheetState.LIFE_CYCLE.require(sheet.state(), TimeSheetState.SUBMITTED);
    checkPieces(contract, sheet.month(), pieces);
    Map<String, Object> before = snapshot(sheet);
    TimeSheet.Sum sum = sum(contract, sheet, pieces);
    contracts.use(contractId, sum.adjustment().minus(sheet.adjustment()));
    sheet.submit(sum, caller.name(), clock.instant());
    rows.flush();
    audit.record("TIME_SHEET_SUBMITTED", "TIME_SHEET", id, before, snapshot(sheet));
    return sheet;
  }

  /** What it comes to by what is there now. */
  TimeSheet.Sum sum(Agreed contract, TimeSheet sheet, Map<UUID, Integer> pieces) {
    Lines lines = calculate.lines(contract, sheet.month(), pieces);
    Money net = billable(sheet, lines).net();
    Money entries = calculate.entriesNet(contract.id(), sheet.month());
    return new TimeSheet.Sum(
        SheetFormat.write(new TreeMap<>(pieces)),
        SheetFormat.write(lines),
        net,
        net.minus(entries));
  }

  private void checkPieces(Agreed contract, YearMonth month, Map<UUID, Integer> pieces) {
    if (pieces.isEmpty()) {
      return;
    }
    Set<UUID> known =
        calculate.monthly(contract, month).fees().stream()
            .filter(f -> f.per() == FlatFee.Per.PIECE)
            .map(FlatFee::id)
            .collect(Collectors.toSet());
    if (CalculateSheet.afterTheEnd(contract, month) || !known.containsAll(pieces.keySet())) {
      throw new Refusal(ProblemCode.UNKNOWN_REFERENCE, "feeId");
    }
  }

  static BillableSheet billable(TimeSheet sheet, Lines lines) {
    return new BillableSheet(
        sheet.id(),
        sheet.contractId(),
        sheet.month(),
        lines.hours(),
        lines.fees(),
        lines.discounts());
  }

  static Map<String, Object> snapshot(TimeSheet sheet) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("contract", sheet.contractId().toString());
    values.put("month", sheet.month().toString());
    values.put("state", sheet.state().name());
    values.put("net", sheet.net() == null ? null : sheet.net().toString());
    return values;
  }
}
