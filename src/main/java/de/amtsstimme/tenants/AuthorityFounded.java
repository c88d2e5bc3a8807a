package de.amtsstimme.tenants;

import java.time.Instant;
import java.util.UUID;

/**
 * Fired inside the transaction that founds an authority, bound to it. Whoever looks after its
 * people answers with the one-time invitation of its first administrator.
 */
public final class AuthorityFounded {

  private final UUID tenantId;
  private final String firstAdminName;
  private String invitationToken;
  private Instant invitationExpiresAt;

  AuthorityFounded(UUID tenantId, String firstAdminName) {
    this.tenantId = tenantId;
    this.firstAdminName = firstAdminName;
  }

  public UUID tenantId() {
    return tenantId;
  }

  public String firstAdminName() {
    return firstAdminName;
  }

  public void invited(String token, Instant expiresAt) {
    this.invitationToken = token;
    this.invitationExpiresAt = expiresAt;
  }

  public String invitationToken() {
    return invitationToken;
  }

  public Instant invitationExpiresAt() {
    return invitationExpiresAt;
  }
}
