package de.amtsstimme.members;

import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.members.store.Memberships;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Who may approve in the bound authority at this moment. */
@ApplicationScoped
public class Approvers {

  /** One of them. The department may be null. */
  public record Approver(UUID personId, String name, String department) {}

  @Inject Memberships memberships;
  @Inject InstantSource clock;

  public int count() {
    return listCurrent().size();
  }

  /** By name. */
  public List<Approver> listCurrent() {
    return memberships.listHolding(Role.APPROVER, clock.instant()).stream()
        .map(m -> new Approver(m.personId(), m.displayName(), m.department()))
        .toList();
  }
}
