package de.amtsstimme.members.store;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The bound authority's people who were not removed. */
@ApplicationScoped
public class Memberships {

  private static final String PRESENT = "e.removedAt is null";

  @PersistenceContext EntityManager em;
  @Inject TenantRows rows;

  /**
   * @throws Refusal NOT_FOUND also for somebody who was removed
   */
  public Membership get(UUID id) {
    Membership found = rows.get(Membership.class, id);
    if (found.isRemoved()) {
      throw new Refusal(ProblemCode.NOT_FOUND);
    }
    return found;
  }

  public List<Membership> page(UUID before, int fetch) {
    return rows.page(Membership.class, PRESENT, Map.of(), before, fetch);
  }

  /** Those who hold the role at this moment, by name. */
  public List<Membership> listHolding(Role role, Instant now) {
    return em
        .createQuery(
            "select e from Membership e where " + PRESENT + " order by e.displayName, e.id",
            Membership.class)
        .getResultList()
        .stream()
        .filter(m -> m.standing().holds(role, now))
        .toList();
  }
}
