package de.amtsstimme.kernel.store;

import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.OneTimeLink;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** A one-time link that somebody was given. Redeemed at the door, never changed here. */
@MappedSuperclass
public abstract class LinkRow {

  @Id private UUID id;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "created_by")
  private UUID createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "redeemed_at")
  private Instant redeemedAt;

  protected LinkRow() {}

  /**
   * @param displayName of whoever redeems it
   * @param accessEnds when the access it gives is to end, or null
   */
  protected LinkRow(
      OneTimeLink link, String displayName, Instant accessEnds, UUID createdBy, Instant now) {
    this.id = EntityId.next();
    this.tokenHash = link.hash();
    this.displayName = displayName;
    this.createdBy = createdBy;
    this.createdAt = now;
    this.expiresAt = OneTimeLink.expiry(now, accessEnds);
  }

  public UUID id() {
    return id;
  }

  public String displayName() {
    return displayName;
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
