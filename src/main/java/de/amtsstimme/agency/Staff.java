package de.amtsstimme.agency;

import de.amtsstimme.agency.store.StaffMember;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The agency's current people. Who was removed is not there any more. */
@ApplicationScoped
public class Staff {

  private static final String CURRENT = "e.removedAt is null";

  /** Who somebody of the agency is, for features that deal with them. */
  public record Person(UUID personId, String displayName) {}

  @Inject TenantRows rows;

  /**
   * @throws Refusal UNKNOWN_REFERENCE naming the property the id came in
   */
  public Person getReferenced(UUID id, String property) {
    StaffMember found = rows.getReferenced(StaffMember.class, id, property);
    if (found.isRemoved()) {
      throw new Refusal(ProblemCode.UNKNOWN_REFERENCE, property);
    }
    return new Person(found.personId(), found.displayName());
  }

  public StaffMember get(UUID id) {
    StaffMember found = rows.get(StaffMember.class, id);
    if (found.isRemoved()) {
      throw new Refusal(ProblemCode.NOT_FOUND);
    }
    return found;
  }

  public List<StaffMember> page(UUID before, int fetch) {
    return rows.page(StaffMember.class, CURRENT, Map.of(), before, fetch);
  }

  boolean hasAdminBesides(UUID id) {
    return !rows.page(
            StaffMember.class,
            CURRENT + " and e.admin = true and e.id <> :id",
            Map.of("id", id),
            null,
            1)
        .isEmpty();
  }
}
