package de.amtsstimme.members;

import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.kernel.identity.Role.Side;
import de.amtsstimme.kernel.tenant.Door;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the holder of the token is in the agency, and in every authority, now. */
@ApplicationScoped
public class WhoAmI {

  /** The person id is null for somebody who has not redeemed an invitation yet. */
  public record Self(
      UUID personId,
      String displayName,
      boolean staff,
      Set<Role> roles,
      List<TenantScope.Visible> authorities,
      int waiting) {}

  @Inject Door door;
  @Inject Caller caller;
  @Inject TenantScope scope;
  @Inject WhatWaits whatWaits;

  /** Called in the installation; afterwards the transaction is READ ONLY over the authorities. */
  public Self find() {
    UUID personId = caller.personId();
    Side side = caller.side();
    String name = caller.name();
    door.enterAcross(Right.READ_AUTHORITY);
    List<TenantScope.Visible> authorities = scope.visible();
    String here = caller.name();
    int waiting = personId == null ? 0 : whatWaits.count();
    door.enterAcross(Right.READ_AUTHORITY);
    boolean staff = side == Side.AGENCY || side == Side.AGENCY_ADMIN;
    return new Self(
        personId,
        staff || authorities.isEmpty() ? name : here,
        staff,
        side == Side.AGENCY_ADMIN ? EnumSet.of(Role.AGENCY_ADMIN) : EnumSet.noneOf(Role.class),
        authorities,
        waiting);
  }
}
