package de.amtsstimme.timesheets.domain;

import de.amtsstimme.kernel.identity.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Who reads a time sheet, and who decides about it. */
public final class SheetAccess {

  private static final Set<Role> READ_ALL =
      EnumSet.of(Role.AUTHORITY_ADMIN, Role.FINANCE, Role.AGENCY_MANAGER, Role.AGENCY_ADMIN);

  private SheetAccess() {}

  public static boolean readsAll(Set<Role> roles) {
    return !Collections.disjoint(roles, READ_ALL);
  }

  /**
   * @param confirmer whom the contract names, or null
   */
  public static boolean decides(Set<Role> roles, UUID person, UUID confirmer) {
    return roles.contains(Role.FINANCE) || person != null && person.equals(confirmer);
  }
}
