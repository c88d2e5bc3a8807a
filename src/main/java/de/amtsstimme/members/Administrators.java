package de.amtsstimme.members;

import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.members.store.Membership;
import de.amtsstimme.members.store.Memberships;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Who administers the bound authority at this moment. */
@ApplicationScoped
public class Administrators {

  @Inject Memberships memberships;
  @Inject InstantSource clock;

  public List<UUID> listCurrent() {
    return memberships.listHolding(Role.AUTHORITY_ADMIN, clock.instant()).stream()
        .map(Membership::personId)
        .toList();
  }
}
