package de.amtsstimme.kernel.domain;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * The secret part of an invitation: 32 random bytes that are shown once. Only their hash is kept,
 * so nobody who reads the database can redeem what others were sent.
 */
public record OneTimeLink(String token) {

  public static final Duration VALIDITY = Duration.ofDays(14);

  /** What has become of a link. */
  public enum LinkState {
    OPEN,
    REDEEMED,
    EXPIRED;

    public static LinkState of(Instant redeemedAt, Instant expiresAt, Instant now) {
      if (redeemedAt != null) {
        return REDEEMED;
      }
      return expiresAt.isAfter(now) ? OPEN : EXPIRED;
    }
  }

  public static OneTimeLink create() {
    return new OneTimeLink(
        Base64.getUrlEncoder().withoutPadding().encodeToString(ContentHash.randomBytes(32)));
  }

  /**
   * @param accessEnds when the access it gives is to end, or null; a link never outlives that
   */
  public static Instant expiry(Instant now, Instant accessEnds) {
    Instant usual = now.plus(VALIDITY);
    return accessEnds != null && accessEnds.isBefore(usual) ? accessEnds : usual;
  }

  public byte[] hash() {
    return ContentHash.sha256(token.getBytes(StandardCharsets.UTF_8));
  }

  /** Below the portal's own address. */
  public String path() {
    return "/#/einladung/" + token;
  }

  /** Never the token: records end up in logs. */
  @Override
  public String toString() {
    return "OneTimeLink[…]";
  }
}
