package de.amtsstimme.hours;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.rates.domain.Activity;
import de.amtsstimme.hours.domain.WorkSpan;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Somebody of the agency books what they worked for the bound authority. */
@ApplicationScoped
public class BookTime {

  /** What was done, and for which inquiry; inquiry and description may be null. */
  public record Work(Activity activity, UUID inquiryId, String description) {}

  @Inject TimeEntries entries;
  @Inject ErasedInquiries erased;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @throws Refusal TIME_OVERLAP, also for the slower one of two at once; UNKNOWN_REFERENCE; ERASED
   *     for words about an inquiry whose words are gone
   */
  public TimeEntry book(WorkSpan span, Work work) {
    Instant now = clock.instant();
    span.check(now);
    if (work.inquiryId() != null && !entries.inquiryExists(work.inquiryId())) {
      throw new Refusal(ProblemCode.UNKNOWN_REFERENCE, "inquiryId");
    }
    if (work.inquiryId() != null
        && work.description() != null
        && erased.isErased(work.inquiryId())) {
      throw new Refusal(ProblemCode.ERASED);
    }
    rows.oneAtATime("hours:" + caller.personId());
    if (entries.listNear(caller.personId(), span).stream().anyMatch(span::overlaps)) {
      throw new Refusal(ProblemCode.TIME_OVERLAP);
    }
    TimeEntry entry = new TimeEntry(caller.personId(), caller.name(), span, now);
    entry.describe(work.activity(), work.inquiryId(), work.description());
    rows.add(entry);
    audit.record("TIME_BOOKED", "TIME_ENTRY", entry.id(), null, snapshot(entry));
    return entry;
  }

  /** Without the description: people may have named a citizen in it. */
  private static Map<String, Object> snapshot(TimeEntry entry) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("activity", entry.activity().name());
    values.put("startedAt", entry.span().startedAt().toString());
    values.put("endedAt", entry.span().endedAt().toString());
    values.put("minutes", entry.minutes());
    values.put("inquiry", entry.inquiryId() == null ? null : entry.inquiryId().toString());
    return values;
  }
}
