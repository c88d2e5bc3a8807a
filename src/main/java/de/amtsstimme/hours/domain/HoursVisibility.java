package de.amtsstimme.hours.domain;

import de.amtsstimme.kernel.identity.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Whose hours somebody sees. */
public final class HoursVisibility {

  private static final Set<Role> SEES_ALL =
      EnumSet.of(Role.AUTHORITY_ADMIN, Role.FINANCE, Role.AGENCY_MANAGER, Role.AGENCY_ADMIN);

  private HoursVisibility() {}

  /** An editor of the agency sees their own only, unless another role says more. */
  public static boolean ownOnly(Set<Role> roles) {
    return Collections.disjoint(roles, SEES_ALL);
  }
}
