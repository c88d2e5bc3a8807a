package de.amtsstimme.tenants;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.domain.Refusal.FieldError;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.tenants.domain.AuthorityState;
import de.amtsstimme.tenants.store.Authorities;
import de.amtsstimme.tenants.store.Authority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Activation, suspension, resumption, ending; each only from the states the life cycle names. */
@ApplicationScoped
public class ChangeLifeCycle {

  @Inject Authorities authorities;
  @Inject TenantRows rows;
  @Inject ContactPersons contacts;
  @Inject AuditTrail audit;
  @Inject InstantSource clock;
  @Inject Event<ActivationRequested> activationRequested;

  /**
   * @throws Refusal ACTIVATION_INCOMPLETE with everything that is missing, TRANSITION_NOT_ALLOWED
   */
  public Authority change(AuthorityState next, String reason) {
    Authority authority = authorities.current();
    AuthorityState before = authority.state();
    AuthorityState.LIFE_CYCLE.require(before, next);
    if (before == AuthorityState.ONBOARDING && next == AuthorityState.ACTIVE) {
      requireComplete();
    }
    authority.become(next, reason, clock.instant());
    rows.flush();
    Map<String, String> after = new LinkedHashMap<>();
    after.put("state", next.name());
    after.put("reason", reason);
    audit.record(
        "AUTHORITY_" + next, "AUTHORITY", authority.id(), Map.of("state", before.name()), after);
    return authority;
  }

  /**
   * Nobody gets in any more, except for one thing: the authority's administration takes the data
   * out, for so many days.
   *
   * @throws Refusal TRANSITION_NOT_ALLOWED
   */
  public Authority end(String reason, int exportDays) {
    Authority authority = authorities.current();
    AuthorityState before = authority.state();
    Instant now = clock.instant();
    Instant until = now.plus(Duration.ofDays(exportDays)).truncatedTo(ChronoUnit.MICROS);
    authority.end(reason, until, now);
    rows.flush();
    Map<String, String> after = new LinkedHashMap<>();
    after.put("state", AuthorityState.ENDED.name());
    after.put("reason", reason);
    after.put("exportUntil", until.toString());
    audit.record(
        "AUTHORITY_ENDED", "AUTHORITY", authority.id(), Map.of("state", before.name()), after);
    return authority;
  }

  private void requireComplete() {
    ActivationRequested request = new ActivationRequested();
    activationRequested.fire(request);
    List<FieldError> missing = request.all();
    if (!missing.isEmpty()) {
      throw new Refusal(ProblemCode.ACTIVATION_INCOMPLETE, missing);
    }
  }

  void ownRequirements(@Observes ActivationRequested request) {
    Authority authority = authorities.current();
    if (contacts.listAll().isEmpty()) {
      request.missing(
          "/contacts", "CONTACT_MISSING", "Mindestens eine Ansprechperson der Behörde eintragen.");
    }
    if (authority.dpaDate() == null) {
      request.missing(
          "/dpaDate",
          "DPA_DATE_MISSING",
          "Datum des Auftragsverarbeitungsvertrags (Art. 28 DSGVO) eintragen.");
    }
    if (authority.dpaVersion() == null) {
      request.missing(
          "/dpaVersion",
          "DPA_VERSION_MISSING",
          "Fassung des Auftragsverarbeitungsvertrags (Art. 28 DSGVO) eintragen.");
    }
  }
}
