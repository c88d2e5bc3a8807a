package de.amtsstimme.agency.store;

import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.OneTimeLink;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A one-time link into the agency. Redeemed at the door, never changed here. */
@Entity
@Table(name = "agency_invitation")
public class StaffInvitation {

  @Id private UUID id;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  @Column(name = "display_name")
  private String displayName;

  private boolean admin;

  @Column(name = "created_by")
  private UUID createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "redeemed_at")
  private Instant redeemedAt;

  protected StaffInvitation() {}

  public StaffInvitation(
      OneTimeLink link, String displayName, boolean admin, UUID createdBy, Instant now) {
    this.id = EntityId.next();
    this.tokenHash = link.hash();
    this.displayName = displayName;
    this.admin = admin;
    this.createdBy = createdBy;
    this.createdAt = now;
    this.expiresAt = OneTimeLink.expiry(now, null);
  }

  public UUID id() {
    return id;
  }

  public String displayName() {
    return displayName;
  }

  public boolean isAdmin() {
    return admin;
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
