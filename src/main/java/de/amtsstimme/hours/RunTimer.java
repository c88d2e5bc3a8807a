package de.amtsstimme.hours;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.hours.domain.Work;
import de.amtsstimme.hours.domain.WorkSpan;
import de.amtsstimme.hours.store.TimeEntries;
import de.amtsstimme.hours.store.TimeEntry;
import de.amtsstimme.hours.store.WorkTimer;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.rates.domain.Activity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A clock that a person starts and stops; one at a time in an authority. It counts the minutes of
 * the clock on the wall, at least one: who stops one and starts the next in the same minute shares
 * none between them.
 */
@ApplicationScoped
public class RunTimer {

  @Inject BookTime bookTime;
  @Inject TimeEntries entries;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @throws Refusal DUPLICATE while another one runs; UNKNOWN_REFERENCE
   */
  public WorkTimer start(Activity activity, UUID inquiryId) {
    if (inquiryId != null && !entries.inquiryExists(inquiryId)) {
      throw new Refusal(ProblemCode.UNKNOWN_REFERENCE, "inquiryId");
    }
    WorkTimer timer =
        new WorkTimer(
            caller.personId(),
            activity,
            inquiryId,
            clock.instant().truncatedTo(ChronoUnit.MINUTES));
    rows.add(timer);
    audit.record("TIMER_STARTED", "TIMER", timer.id(), null, Map.of("activity", activity.name()));
    return timer;
  }

  public List<WorkTimer> page(UUID before, int fetch) {
    return rows.page(
        WorkTimer.class, "e.personId = :me", Map.of("me", caller.personId()), before, fetch);
  }

  /** One's own. */
  public WorkTimer get(UUID id) {
    WorkTimer timer = rows.get(WorkTimer.class, id);
    if (!timer.personId().equals(caller.personId())) {
      throw new Refusal(ProblemCode.NOT_FOUND);
    }
    return timer;
  }

  /** Books what has passed. */
  public TimeEntry stop(UUID id, UUID contractId, String description) {
    WorkTimer timer = get(id);
    Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    Instant end =
        minute.isAfter(timer.startedAt()) ? minute : timer.startedAt().plus(1, ChronoUnit.MINUTES);
    rows.remove(timer);
    return bookTime.book(
        new WorkSpan(timer.startedAt(), end),
        new Work(timer.activity(), timer.inquiryId(), null, null, false, description),
        contractId);
  }

  /** Nothing is booked. */
  public void discard(UUID id) {
    WorkTimer timer = get(id);
    rows.remove(timer);
    audit.record(
        "TIMER_DISCARDED", "TIMER", timer.id(), Map.of("activity", timer.activity().name()), null);
  }
}
