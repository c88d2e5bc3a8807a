package de.amtsstimme.members.store;

import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.OneTimeLink;
import de.amtsstimme.kernel.identity.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A one-time link into an authority, with the membership it will make. Redeemed at the door, never
 * changed here.
 */
@Entity
@Table(name = "invitation")
public class Invitation {

  @Id private UUID id;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  @Column(name = "display_name")
  private String displayName;

  private String department;
  private String roles;

  @Column(name = "valid_until")
  private Instant validUntil;

  @Column(name = "created_by")
  private UUID createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "redeemed_at")
  private Instant redeemedAt;

  protected Invitation() {}

  public Invitation(OneTimeLink link, UUID createdBy, Instant now) {
    this.id = EntityId.next();
    this.tokenHash = link.hash();
    this.createdBy = createdBy;
    this.createdAt = now;
    this.expiresAt = OneTimeLink.expiry(now, null);
  }

  public void describe(String newDisplayName, String newDepartment) {
    this.displayName = newDisplayName;
    this.department = newDepartment;
  }

  /** The link ends no later than the membership it makes. */
  public void offer(Set<Role> newRoles, Instant newValidUntil) {
    this.roles = Role.join(newRoles);
    this.validUntil = newValidUntil;
    this.expiresAt = OneTimeLink.expiry(createdAt, newValidUntil);
  }

  public UUID id() {
    return id;
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

  public Instant validUntil() {
    return validUntil;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  public OneTimeLink.LinkState state(Instant now) {
    return OneTimeLink.LinkState.of(redeemedAt, expiresAt, now);
  }
}
