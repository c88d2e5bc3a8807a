package de.amtsstimme.hours;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.contracts.ContractBook;
import de.amtsstimme.hours.SheetMonths.Standing;
import de.amtsstimme.hours.domain.Work;
import de.amtsstimme.hours.domain.WorkSpan;
import de.amtsstimme.hours.store.EntryParts;
import de.amtsstimme.hours.store.TimeEntry;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.rates.domain.PricedPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * An entry is never changed: a counter-entry takes it back, and another one can be booked in its
 * place. While its sheet is open or disputed both stand on it; once it is confirmed, on that of the
 * current month, for the authority to confirm.
 */
@ApplicationScoped
public class TakeBackTime {

  @Inject ContractBook contracts;
  @Inject SheetMonths months;
  @Inject BookTime bookTime;
  @Inject EntryParts parts;
  @Inject TenantRows rows;
  @Inject TenantScope scope;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @throws Refusal NOT_FOUND for somebody else's, but for the agency's manager; MONTH_CLOSED while
   *     the authority is looking at its sheet; TAKEN_BACK_ALREADY
   */
  public TimeEntry takeBack(UUID id, String reason) {
    TimeEntry entry = rows.get(TimeEntry.class, id);
    boolean own = entry.personId().equals(caller.personId());
    if (!own && !caller.has(Role.AGENCY_MANAGER)) {
      throw new Refusal(ProblemCode.NOT_FOUND);
    }
    YearMonth sheet = entry.contractId() == null ? null : sheet(entry);
    if (entry.correctsId() != null || parts.isTakenBack(id)) {
      throw new Refusal(ProblemCode.TAKEN_BACK_ALREADY);
    }
    if (entry.billable()) {
      contracts.use(entry.contractId(), entry.net().negated());
    }
    TimeEntry counter = entry.counter(sheet, reason, clock.instant());
    rows.add(counter);
    parts.add(counter.id(), parts.list(id).stream().map(PricedPart::countered).toList());
    audit.record(
        "TIME_TAKEN_BACK",
        "TIME_ENTRY",
        counter.id(),
        BookTime.snapshot(entry),
        BookTime.snapshot(counter));
    return counter;
  }

  /**
   * One's own, worked otherwise than it was booked: taken back and booked anew, both or neither.
   *
   * @throws Refusal VALIDATION_FAILED if the new one began in another month
   */
  public TimeEntry replace(UUID id, String reason, WorkSpan span, Work work) {
    TimeEntry entry = rows.get(TimeEntry.class, id);
    if (!entry.personId().equals(caller.personId())) {
      throw new Refusal(ProblemCode.NOT_FOUND);
    }
    YearMonth month = YearMonth.from(LocalDate.ofInstant(span.startedAt(), scope.zone()));
    if (entry.contractId() != null && !month.equals(entry.workMonth())) {
      throw Refusal.invalid("/startedAt", "Der neue Eintrag beginnt im selben Monat.");
    }
    bookTime.takeTurns();
    TimeEntry counter = takeBack(id, reason);
    return bookTime.bookAnew(span, work, entry, counter.sheetMonth());
  }

  private YearMonth sheet(TimeEntry entry) {
    contracts.locked(entry.contractId());
    Standing standing = months.standing(entry.contractId(), entry.sheetMonth());
    if (standing == Standing.OPEN || standing == Standing.DISPUTED) {
      return entry.sheetMonth();
    }
    YearMonth current = YearMonth.from(LocalDate.ofInstant(clock.instant(), scope.zone()));
    boolean confirmed = standing == Standing.CONFIRMED && caller.has(Role.AGENCY_MANAGER);
    if (!confirmed
        || !current.isAfter(entry.sheetMonth())
        || months.standing(entry.contractId(), current) != Standing.OPEN) {
      throw new Refusal(ProblemCode.MONTH_CLOSED, entry.sheetMonth().toString());
    }
    return current;
  }
}
