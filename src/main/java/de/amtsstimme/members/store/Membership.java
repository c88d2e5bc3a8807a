package de.amtsstimme.members.store;

import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.members.domain.Standing;
import de.amtsstimme.members.domain.Validity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody's place in an authority: begins when an invitation is redeemed (at the door), may have
 * an end date, ends at the latest when somebody removes it. Removed ones stay for the record.
 */
@Entity
@Table(name = "membership")
public class Membership {

  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "display_name")
  private String displayName;

  private String department;
  private String roles;

  @Column(name = "valid_from")
  private Instant validFrom;

  @Column(name = "valid_until")
  private Instant validUntil;

  @Column(name = "removed_at")
  private Instant removedAt;

  @Version private long version;

  protected Membership() {}

  public void describe(String newDisplayName, String newDepartment) {
    this.displayName = newDisplayName;
    this.department = newDepartment;
  }

  public void allow(Set<Role> newRoles, Instant newValidUntil) {
    this.roles = Role.join(newRoles);
    this.validUntil = newValidUntil;
  }

  public void remove(Instant now) {
    this.removedAt = now;
  }

  public Standing standing() {
    return new Standing(roles(), new Validity(validFrom, validUntil), removedAt != null);
  }

  public UUID id() {
    return id;
  }

  public UUID personId() {
    return personId;
  }

  public String displayName() {
    return displayName;
  }

  public String department() {
    return department;
  }

  public Set<Role> roles() {
    return Role.parse(roles);
  }

  public Instant validFrom() {
    return validFrom;
  }

  public Instant validUntil() {
    return validUntil;
  }

  public boolean isRemoved() {
    return removedAt != null;
  }

  public long version() {
    return version;
  }
}
