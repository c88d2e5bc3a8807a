package de.amtsstimme.inquiries;

import de.amtsstimme.approvals.OnCallApprovals;
import de.amtsstimme.duty.OnDuty;
import de.amtsstimme.duty.domain.DutyHours;
import de.amtsstimme.inquiries.store.Reply;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;

/**
 * Outside the authority's hours only what is approved and unchanged, or an exact rendering of it,
 * goes out at once. A text of its own waits, or needs a yes that somebody on call said outside the
 * hours. The database asks the same when it goes out ({@code guard_release_hours}); this says when
 * to come again.
 */
@ApplicationScoped
class OffHours {

  private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");

  @Inject OnDuty onDuty;
  @Inject OnCallApprovals onCallApprovals;
  @Inject TenantScope scope;
  @Inject InstantSource clock;

  /**
   * @throws Refusal OFF_HOURS
   */
  void requireDutyFor(Reply reply) {
    if (reply.revisionId() == null) {
      return;
    }
    DutyHours hours = onDuty.hours();
    Instant now = clock.instant();
    if (!onDuty.offHoursRule().letsOut(hours, now, onCallApprovals.of(reply.revisionId()))) {
      throw new Refusal(
          ProblemCode.OFF_HOURS,
          hours.nextStart(now).map(t -> AT.format(t.atZone(scope.zone()))).orElse("–"));
    }
  }
}
