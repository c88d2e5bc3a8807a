package de.amtsstimme.members;

import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.members.store.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Who looks after contracts and invoices of the bound authority at this moment. */
@ApplicationScoped
public class BillingPeople {

  private static final Set<Role> OF_THE_AUTHORITY = EnumSet.of(Role.FINANCE, Role.AUTHORITY_ADMIN);
  private static final Set<Role> OF_BOTH =
      EnumSet.of(Role.FINANCE, Role.AUTHORITY_ADMIN, Role.AGENCY_MANAGER);

  @Inject Standings standings;
  @Inject InstantSource clock;

  public Set<UUID> ofTheAuthority() {
    return standings.holding(OF_THE_AUTHORITY, clock.instant());
  }

  /** The agency's managers, too. */
  public Set<UUID> ofBothSides() {
    return standings.holding(OF_BOTH, clock.instant());
  }
}
