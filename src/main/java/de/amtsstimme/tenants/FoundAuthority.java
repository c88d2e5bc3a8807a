package de.amtsstimme.tenants;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.UnitOfWork;
import de.amtsstimme.tenants.store.Authorities;
import de.amtsstimme.tenants.store.Authority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * The agency takes on an authority: it begins in ONBOARDING, with the one-time invitation of its
 * first administrator.
 */
@ApplicationScoped
public class FoundAuthority {

  @Inject Authorities authorities;
  @Inject UnitOfWork unitOfWork;
  @Inject AuditTrail audit;
  @Inject Event<AuthorityFounded> founded;

  /**
   * @throws Refusal SLUG_TAKEN
   */
  public AuthorityFounded found(
      Authority authority, String firstAdminName, String firstAdminEmail) {
    if (authorities.slugTaken(authority.slug())) {
      throw new Refusal(ProblemCode.SLUG_TAKEN, authority.slug());
    }
    authorities.add(authority);
    audit.record(
        "AUTHORITY_FOUNDED",
        "AUTHORITY",
        authority.id(),
        null,
        Map.of("slug", authority.slug(), "name", authority.name()));
    AuthorityFounded event = new AuthorityFounded(authority.id(), firstAdminName, firstAdminEmail);
    unitOfWork.stepInto(
        authority.slug(),
        Right.CHANGE_LIFE_CYCLE,
        () -> {
          audit.record(
              "AUTHORITY_FOUNDED",
              "AUTHORITY",
              authority.id(),
              null,
              Map.of("state", authority.state().name()));
          founded.fire(event);
        },
        Right.CREATE_AUTHORITY);
    return event;
  }
}
