package de.amtsstimme.kernel.identity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a membership (authority) or a grant (agency) says about a person. The database checks the
 * same names.
 */
public enum Role {
  AUTHORITY_ADMIN(Side.AUTHORITY),
  APPROVER(Side.AUTHORITY),
  EDITOR(Side.AUTHORITY),
  FINANCE(Side.AUTHORITY),
  READER(Side.AUTHORITY),
  AGENCY_MANAGER(Side.AGENCY),
  AGENCY_EDITOR(Side.AGENCY),
  /** Of the installation, not of one authority. */
  AGENCY_ADMIN(Side.AGENCY_ADMIN);

  /** Whose person acts. */
  public enum Side {
    AUTHORITY,
    AGENCY,
    AGENCY_ADMIN,
    /** No person: a job of our own, by the second door. */
    SERVICE,
    NONE
  }

  private final Side side;

  Role(Side side) {
    this.side = side;
  }

  public Side side() {
    return side;
  }

  /** The comma separated form in which the database keeps a set of roles. */
  public static Set<Role> parse(String list) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (list != null && !list.isEmpty()) {
      Arrays.stream(list.split(",")).map(Role::valueOf).forEach(roles::add);
    }
    return roles;
  }

  public static String join(Set<Role> roles) {
    return EnumSet.copyOf(roles).stream().map(Role::name).collect(Collectors.joining(","));
  }
}
