package de.amtsstimme.members.store;

import de.amtsstimme.kernel.domain.OneTimeLink;
import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.kernel.store.LinkRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A one-time link into an authority, with the membership it will make. */
@Entity
@Table(name = "invitation")
public class Invitation extends LinkRow {

  private String department;
  private String roles;

  @Column(name = "valid_until")
  private Instant validUntil;

  protected Invitation() {}

  public Invitation(
      OneTimeLink link, String displayName, Instant validUntil, UUID createdBy, Instant now) {
    super(link, displayName, validUntil, createdBy, now);
    this.validUntil = validUntil;
  }

  public void offer(Set<Role> newRoles, String newDepartment) {
    this.roles = Role.join(newRoles);
    this.department = newDepartment;
  }

  public String department() {
    return department;
  }

  public Set<Role> roles() {
    return Role.parse(roles);
  }

  public Instant validUntil() {
    return validUntil;
  }
}
