package de.amtsstimme.audit.domain;

import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.kernel.identity.Role.Side;
import java.util.EnumSet;
import java.util.Set;

/** Whose entries somebody sees in an authority's trail. */
public final class AuditVisibility {

  private AuditVisibility() {}

  /** The authority's administration sees everything, the agency what its own side did. */
  public static Set<Side> sides(Set<Role> roles) {
    return roles.contains(Role.AUTHORITY_ADMIN)
        ? EnumSet.allOf(Side.class)
        : EnumSet.of(Side.AGENCY, Side.AGENCY_ADMIN);
  }
}
