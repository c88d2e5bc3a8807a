package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.Candidate;
import de.amtsstimme.approvals.domain.Span;
import de.amtsstimme.approvals.domain.Span.Longest;
import de.amtsstimme.approvals.store.OnCall;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/**
 * Who is on call from then until then (Bereitschaft): an approver of the authority, several at once
 * if need be. From now on, never for what has been: what was decided then stays what it was.
 */
@ApplicationScoped
public class SetOnCall {

  private static final Longest LONGEST = new Longest(Duration.ofDays(31), "31 Tage");

  @Inject TenantRows rows;
  @Inject Candidates candidates;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @param from null for now
   * @throws Refusal UNKNOWN_REFERENCE for somebody who does not approve here, VALIDATION_FAILED for
   *     a time that is over or too long
   */
  public OnCall begin(UUID personId, Instant from, Instant until) {
    Instant now = clock.instant();
    Span span = Span.of(from, until, now, LONGEST);
    Candidate person =
        candidates.list().stream()
            .filter(c -> c.isApprover() && c.personId().equals(personId))
            .findFirst()
            .orElseThrow(() -> new Refusal(ProblemCode.UNKNOWN_REFERENCE, "personId"));
    OnCall shift = new OnCall(person, span, caller.acts(now));
    rows.add(shift);
    audit.record(
        "ON_CALL_SET",
        "ON_CALL",
        shift.id(),
        null,
        Map.of(
            "person", personId.toString(),
            "from", span.from().toString(),
            "until", span.until().toString()));
    return shift;
  }

  /**
   * From now on not any more; one that has not begun never will.
   *
   * @throws Refusal TRANSITION_NOT_ALLOWED for one that is over
   */
  public void end(OnCall shift) {
    Instant now = clock.instant();
    shift.end(now);
    rows.flush();
    audit.record(
        "ON_CALL_ENDED",
        "ON_CALL",
        shift.id(),
        Map.of("until", shift.validUntil().toString()),
        Map.of("until", now.toString()));
  }
}
