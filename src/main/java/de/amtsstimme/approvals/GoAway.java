package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.Candidate;
import de.amtsstimme.approvals.domain.Span;
import de.amtsstimme.approvals.domain.Span.Longest;
import de.amtsstimme.approvals.store.Deputies;
import de.amtsstimme.approvals.store.Deputy;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The caller is away for a time and names who decides meanwhile (Vertretung). Only one's own, one
 * level deep, and no right that the caller does not have.
 */
@ApplicationScoped
public class GoAway {

  private static final Longest LONGEST = new Longest(Duration.ofDays(366), "ein Jahr");

  @Inject TenantRows rows;
  @Inject Deputies deputies;
  @Inject Candidates candidates;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /** Who could deputise for the caller: people of the same side who decide themselves. */
  public List<Candidate> possible() {
    boolean agency = caller.side() == Role.Side.AGENCY;
    return candidates.list().stream()
        .filter(c -> c.ofAgency() == agency && !c.personId().equals(caller.personId()))
        .toList();
  }

  /**
   * @param from null for now
   * @throws Refusal UNKNOWN_REFERENCE for somebody who could not deputise, VALIDATION_FAILED for a
   *     time that is over, too long or taken
   */
  public Deputy begin(UUID deputyId, Instant from, Instant until) {
    rows.oneAtATime("absence:" + caller.personId());
    Instant now = clock.instant();
    Span span = Span.of(from, until, now, LONGEST);
    if (deputies.overlaps(caller.personId(), span.from(), span.until())) {
      throw Refusal.invalid("/from", "Für diese Zeit gibt es schon eine Vertretung.");
    }
    Candidate deputy =
        possible().stream()
            .filter(c -> c.personId().equals(deputyId))
            .findFirst()
            .orElseThrow(() -> new Refusal(ProblemCode.UNKNOWN_REFERENCE, "deputyId"));
    Deputy absence = new Deputy(caller.acts(now), deputy, span);
    rows.add(absence);
    audit.record(
        "DEPUTY_APPOINTED",
        "DEPUTY",
        absence.id(),
        null,
        Map.of(
            "deputy", deputy.personId().toString(),
            "from", span.from().toString(),
            "until", span.until().toString()));
    return absence;
  }

  /**
   * @throws Refusal NOT_FOUND for somebody else's, TRANSITION_NOT_ALLOWED for one that is over
   */
  public void end(Deputy absence) {
    if (!absence.personId().equals(caller.personId())) {
      throw new Refusal(ProblemCode.NOT_FOUND);
    }
    Instant now = clock.instant();
    absence.end(now);
    rows.flush();
    audit.record(
        "DEPUTY_ENDED",
        "DEPUTY",
        absence.id(),
        Map.of("until", absence.validUntil().toString()),
        Map.of("until", now.toString()));
  }
}
