package de.amtsstimme.kernel.identity;

import de.amtsstimme.kernel.domain.Act;
import de.amtsstimme.kernel.identity.Role.Side;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts in this request, as the door found out from the database just now. The token says only
 * issuer and subject.
 */
@RequestScoped
public class Caller {

  private UUID personId;
  private String name = "–";
  private Side side = Side.NONE;
  private Set<Role> roles = EnumSet.noneOf(Role.class);

  public void is(UUID personId, String name, Side side, Set<Role> roles) {
    this.personId = personId;
    this.name = name;
    this.side = side;
    this.roles = roles;
  }

  /** Null for a token whose holder has redeemed no invitation yet. */
  public UUID personId() {
    return personId;
  }

  /** For display and for the audit trail; never an identity. */
  public String name() {
    return name;
  }

  /** What the person does now, for the record. */
  public Act acts(Instant now) {
    return new Act(personId, name, now);
  }

  public Side side() {
    return side;
  }

  public Set<Role> roles() {
    return roles;
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }
}
