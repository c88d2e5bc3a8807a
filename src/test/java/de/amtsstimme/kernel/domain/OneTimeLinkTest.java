package de.amtsstimme.kernel.domain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import de.amtsstimme.kernel.domain.OneTimeLink.LinkState;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class OneTimeLinkTest {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

  @Test
  void carriesThirtyTwoFreshRandomBytes() {
    OneTimeLink link = OneTimeLink.create();
    assertEquals(32, Base64.getUrlDecoder().decode(link.token()).length);
    assertNotEquals(link.token(), OneTimeLink.create().token());
  }

  @Test
  void isFoundAgainByItsHashAlone() {
    OneTimeLink link = OneTimeLink.create();
    assertArrayEquals(link.hash(), new OneTimeLink(link.token()).hash());
    assertEquals(32, link.hash().length);
  }

  @Test
  void doesNotShowItsSecretInLogs() {
    OneTimeLink link = OneTimeLink.create();
    assertFalse(link.toString().contains(link.token()));
  }

  @Test
  void holdsFourteenDaysUnlessTheAccessItGivesEndsEarlier() {
    Instant tomorrow = NOW.plus(Duration.ofDays(1));
    assertEquals(NOW.plus(Duration.ofDays(14)), OneTimeLink.expiry(NOW, null));
    assertEquals(
        NOW.plus(Duration.ofDays(14)), OneTimeLink.expiry(NOW, NOW.plus(Duration.ofDays(90))));
    assertEquals(tomorrow, OneTimeLink.expiry(NOW, tomorrow));
  }

  @Test
  void isOpenUntilItsLastInstantOrItsRedemption() {
    assertEquals(LinkState.OPEN, LinkState.of(null, NOW.plusSeconds(1), NOW));
    assertEquals(LinkState.EXPIRED, LinkState.of(null, NOW, NOW));
    assertEquals(LinkState.REDEEMED, LinkState.of(NOW.minusSeconds(9), NOW.minusSeconds(1), NOW));
  }
}
