package de.amtsstimme.crisis;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.crisis.store.Crises;
import de.amtsstimme.crisis.store.Crisis;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Crisis mode, for hours and with a reason; it ends by itself, no job has to run for that. */
@ApplicationScoped
public class DeclareCrisis {

  /** The database keeps to the same. */
  static final Duration LONGEST = Duration.ofHours(72);

  private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");

  @Inject TenantRows rows;
  @Inject TenantScope scope;
  @Inject Crises crises;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @throws Refusal CRISIS_ACTIVE, VALIDATION_FAILED for an end that has passed or is too far away
   */
  public Crisis declare(String reason, Instant until) {
    Instant now = clock.instant();
    if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
      throw Refusal.invalid(
          "/until", "Das Ende liegt in der Zukunft und höchstens 72 Stunden entfernt.");
    }
    rows.oneAtATime("crisis");
    crises
        .activeUntil()
        .ifPresent(
            end -> {
              throw new Refusal(ProblemCode.CRISIS_ACTIVE, AT.format(end.atZone(scope.zone())));
            });
    Crisis crisis = crises.declare(reason, until, caller.personId(), caller.name());
    audit.record(
        "CRISIS_DECLARED",
        "CRISIS",
        crisis.id(),
        null,
        Map.of("reason", reason, "until", crisis.until().toString()));
    return crisis;
  }
}
