package de.amtsstimme.members.domain;

import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.kernel.identity.Role.Side;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** An authority gives its own roles, the agency's people get the agency's. */
public final class RoleRules {

  private RoleRules() {}

  /**
   * @throws Refusal VALIDATION_FAILED at /roles, naming those that are possible
   */
  public static void requireSide(Set<Role> roles, Side side) {
    if (roles.isEmpty() || roles.stream().anyMatch(r -> r.side() != side)) {
      String possible =
          Arrays.stream(Role.values())
              .filter(r -> r.side() == side)
              .map(Role::name)
              .collect(Collectors.joining(", "));
      throw Refusal.invalid("/roles", "Mindestens eine Rolle; möglich sind hier: " + possible);
    }
  }
}
