package de.amtsstimme.kernel.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class RsaKeysTest {

  private static final byte[] STATEMENT = "Stand 17".getBytes(StandardCharsets.UTF_8);

  @Test
  void anEarlierKeyCountsAsLongAsItsPublicHalfIsThere() throws Exception {
    RsaKeys old = RsaKeys.parse(pem(pair(3072)));
    byte[] signature = old.sign(STATEMENT);
    assertTrue(old.verify(old.keyId(), STATEMENT, signature));

    String next = pem(pair(3072));
    RsaKeys both = RsaKeys.parse(next + old.publicPems().get(0));
    assertEquals(2, both.publicPems().size());
    assertTrue(both.verify(old.keyId(), STATEMENT, signature));
    assertFalse(both.verify(both.keyId(), STATEMENT, signature));
    assertFalse(RsaKeys.parse(next).verify(old.keyId(), STATEMENT, signature));
  }

  @Test
  void neitherAnotherStatementNorNonsenseVerifies() throws Exception {
    RsaKeys keys = RsaKeys.parse(pem(pair(3072)));
    byte[] signature = keys.sign(STATEMENT);
    assertFalse(keys.verify(keys.keyId(), "Stand 18".getBytes(StandardCharsets.UTF_8), signature));
    assertFalse(keys.verify(keys.keyId(), STATEMENT, new byte[3]));
    signature[5] ^= 1;
    assertFalse(keys.verify(keys.keyId(), STATEMENT, signature));
  }

  @Test
  void aWeakKeyOrNoneIsRefused() throws Exception {
    String weak = pem(pair(2048));
    assertThrows(GeneralSecurityException.class, () -> RsaKeys.parse(weak));
    assertThrows(GeneralSecurityException.class, () -> RsaKeys.parse(""));
    String publicOnly = RsaKeys.parse(pem(pair(3072))).publicPems().get(0);
    assertThrows(GeneralSecurityException.class, () -> RsaKeys.parse(publicOnly));
  }

  private static KeyPair pair(int bits) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(bits);
    return generator.generateKeyPair();
  }

  private static String pem(KeyPair pair) {
    return "-----BEGIN PRIVATE KEY-----\n"
        + Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded())
        + "\n-----END PRIVATE KEY-----\n";
  }
}
