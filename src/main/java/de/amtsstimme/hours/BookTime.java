package de.amtsstimme.hours;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.hours.PriceEntry.Priced;
import de.amtsstimme.hours.domain.MinuteGrid;
import de.amtsstimme.hours.domain.Work;
import de.amtsstimme.hours.domain.WorkSpan;
import de.amtsstimme.hours.store.EntryParts;
import de.amtsstimme.hours.store.TimeEntries;
import de.amtsstimme.hours.store.TimeEntry;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.privacy.ErasedInquiries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Somebody of the agency books what they worked for the bound authority. */
@ApplicationScoped
public class BookTime {

  @Inject TimeEntries entries;
  @Inject EntryParts parts;
  @Inject PriceEntry priceEntry;
  @Inject ErasedInquiries erased;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @param contractId null: the one there is on that day, or none
   * @throws Refusal TIME_OVERLAP, also for the slower one of two at once, and for a minute that was
   *     booked in another authority; UNKNOWN_REFERENCE; ERASED for words about an inquiry whose
   *     words are gone; and what {@link PriceEntry} says
   */
  public TimeEntry book(WorkSpan span, Work work, UUID contractId) {
    return book(span, work, contractId, null, null);
  }

  /** In the place of one that was taken back, on the sheet of that month. */
  TimeEntry bookAnew(WorkSpan span, Work work, TimeEntry takenBack, YearMonth sheet) {
    return book(span, work, takenBack.contractId(), takenBack.id(), sheet);
  }

  private TimeEntry book(
      WorkSpan span, Work work, UUID contractId, UUID replaces, YearMonth sheet) {
    Instant now = clock.instant();
    span.check(now);
    checkServed(work);
    takeTurns();
    Optional<Priced> priced = priceEntry.price(MinuteGrid.of(span), work, contractId, sheet);
    TimeEntry entry = new TimeEntry(caller.personId(), caller.name(), span, now);
    entry.describe(work);
    entry.replace(replaces);
    priced.ifPresent(p -> entry.countUnder(p.terms()));
    rows.add(entry);
    priced.ifPresent(p -> parts.add(entry.id(), p.parts()));
    audit.record("TIME_BOOKED", "TIME_ENTRY", entry.id(), null, snapshot(entry));
    return entry;
  }

  /** A person books one entry at a time; before any contract is held. */
  void takeTurns() {
    rows.oneAtATime("hours:" + caller.personId());
  }

  private void checkServed(Work work) {
    if (work.inquiryId() != null) {
      boolean wordsGone =
          erased
              .holdErased(work.inquiryId())
              .orElseThrow(() -> new Refusal(ProblemCode.UNKNOWN_REFERENCE, "inquiryId"));
      if (wordsGone && work.description() != null) {
        throw new Refusal(ProblemCode.ERASED);
      }
    }
    if (work.replyId() != null && !entries.replyExists(work.replyId())) {
      throw new Refusal(ProblemCode.UNKNOWN_REFERENCE, "replyId");
    }
    if (work.answerId() != null && !entries.answerExists(work.answerId())) {
      throw new Refusal(ProblemCode.UNKNOWN_REFERENCE, "answerId");
    }
  }

  /** Without the description: people may have named a citizen in it. */
  static Map<String, Object> snapshot(TimeEntry entry) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("activity", entry.activity().name());
    values.put("startedAt", entry.span().startedAt().toString());
    values.put("endedAt", entry.span().endedAt().toString());
    values.put("minutes", entry.minutes());
    values.put("inquiry", entry.inquiryId() == null ? null : entry.inquiryId().toString());
    if (entry.contractId() != null) {
      values.put("contract", entry.contractId().toString());
      values.put("sheet", entry.sheetMonth().toString());
      values.put("billable", entry.billable());
      values.put("net", entry.net().toString());
    }
    return values;
  }
}
