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
  private final String firstAdminEmail;
  private String invitationToken;
  private Instant invitationExpiresAt;

  AuthorityFounded(UUID tenantId, String firstAdminName, String firstAdminEmail) {
    this.tenantId = tenantId;
    this.firstAdminName = firstAdminName;
    this.firstAdminEmail = firstAdminEmail;
  }

  public UUID tenantId() {
    return tenantId;
  }

  public String firstAdminName() {
    return firstAdminName;
  }

  /** Where the invitation is to go, or null. */
  public String firstAdminEmail() {
    return firstAdminEmail;
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
