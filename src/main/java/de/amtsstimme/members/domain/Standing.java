package de.amtsstimme.members.domain;

import de.amtsstimme.kernel.identity.Role;
import java.time.Instant;
import java.util.Set;

/** What a membership says, as far as rules look at it. */
public record Standing(Set<Role> roles, Validity validity, boolean removed) {

  /** Holds the role at this moment. */
  public boolean holds(Role role, Instant now) {
    return !removed && roles.contains(role) && validity.holdsAt(now);
  }

  /** Holds it, with no end in sight. */
  public boolean keeps(Role role, Instant now) {
    return holds(role, now) && validity.until() == null;
  }
}
