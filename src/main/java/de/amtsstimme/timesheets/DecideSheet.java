package de.amtsstimme.timesheets;

import static de.amtsstimme.timesheets.SubmitSheet.snapshot;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.contracts.ContractBook;
import de.amtsstimme.contracts.ContractBook.Agreed;
import de.amtsstimme.hours.BookedEntries;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.timesheets.domain.SheetAccess;
import de.amtsstimme.timesheets.domain.TimeSheetState;
import de.amtsstimme.timesheets.store.TimeSheet;
import de.amtsstimme.timesheets.store.TimeSheets;
import de.amtsstimme.timesheets.store.TimeSheets.Dispute;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** FINANCE, or whom the contract names, confirms a sheet or objects to some of it. */
@ApplicationScoped
public class DecideSheet {

  /** What somebody objects to; without an entry something else about the sheet. */
  public record Objection(UUID entryId, String reason) {}

  private record Locked(Agreed contract, TimeSheet sheet) {}

  @Inject ContractBook contracts;
  @Inject SubmitSheet submitSheet;
  @Inject BookedEntries entries;
  @Inject SheetFiles files;
  @Inject TimeSheets sheets;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @param version what was read
   * @param net what it came to then: what was objected to can be taken back at any time
   * @throws Refusal CONCURRENT_CHANGE if it reads otherwise by now; TRANSITION_NOT_ALLOWED;
   *     FORBIDDEN
   */
  public TimeSheet confirm(UUID id, long version, Money net) {
    Locked l = locked(id, version);
    TimeSheet sheet = l.sheet();
    TimeSheetState.LIFE_CYCLE.require(sheet.state(), TimeSheetState.CONFIRMED);
    Map<String, Object> before = snapshot(sheet);
    TimeSheet.Sum sum = sum(l);
    if (!sum.net().equals(net)) {
      throw new Refusal(ProblemCode.CONCURRENT_CHANGE);
    }
    contracts.use(sheet.contractId(), sum.adjustment().minus(sheet.adjustment()));
    sheet.confirm(sum, caller.personId(), caller.name(), clock.instant());
    rows.flush();
    sheets.keepDocument(id, files.drawn(sheet));
    audit.record("TIME_SHEET_CONFIRMED", "TIME_SHEET", id, before, snapshot(sheet));
    return sheet;
  }

  /**
   * @throws Refusal UNKNOWN_REFERENCE for an entry that does not stand on it; and as {@link
   *     #confirm}
   */
  public TimeSheet dispute(UUID id, long version, List<Objection> objections) {
    TimeSheet sheet = locked(id, version).sheet();
    TimeSheetState.LIFE_CYCLE.require(sheet.state(), TimeSheetState.DISPUTED);
    Map<String, Object> before = snapshot(sheet);
    Instant now = clock.instant();
    for (Objection o : objections) {
      if (o.entryId() != null
          && !entries.isOnSheet(o.entryId(), sheet.contractId(), sheet.month())) {
        throw new Refusal(ProblemCode.UNKNOWN_REFERENCE, "entryId");
      }
      sheets.addDispute(id, new Dispute(o.entryId(), o.reason(), caller.name(), now));
    }
    sheet.dispute(caller.personId(), caller.name(), now);
    rows.flush();
    audit.record("TIME_SHEET_DISPUTED", "TIME_SHEET", id, before, snapshot(sheet));
    return sheet;
  }

  /** As it was submitted; after a dispute, by what is there now. */
  private TimeSheet.Sum sum(Locked l) {
    TimeSheet sheet = l.sheet();
    return sheet.state() == TimeSheetState.SUBMITTED
        ? new TimeSheet.Sum(sheet.pieces(), sheet.lines(), sheet.net(), sheet.adjustment())
        : submitSheet.sum(l.contract(), sheet, SheetFormat.pieces(sheet.pieces()));
  }

  private Locked locked(UUID id, long version) {
    Agreed contract = contracts.locked(rows.get(TimeSheet.class, id).contractId());
    if (!SheetAccess.decides(caller.roles(), caller.personId(), contract.confirmer())) {
      throw new Refusal(ProblemCode.FORBIDDEN);
    }
    TimeSheet sheet = rows.getLocked(TimeSheet.class, id);
    if (sheet.version() != version) {
      throw new Refusal(ProblemCode.CONCURRENT_CHANGE);
    }
    return new Locked(contract, sheet);
  }
}
