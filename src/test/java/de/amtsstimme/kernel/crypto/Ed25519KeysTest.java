package de.amtsstimme.kernel.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class Ed25519KeysTest {

  private static final byte[] STATEMENT = "Stand 17".getBytes(StandardCharsets.UTF_8);

  /** The example of RFC 8037, appendix A. */
  @Test
  void keyAndThumbprintAreThoseOfTheStandard() throws Exception {
    String seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
    byte[] der = HexFormat.of().parseHex("302e020100300506032b657004220420" + seed);
    Jwk jwk = Ed25519Keys.parse(pem("PRIVATE", der)).publicKeys().get(0);
    assertEquals("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo", jwk.x());
    assertEquals("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k", jwk.kid());
  }

  @RepeatedTest(20)
  void thePublicKeyIsTheOneOfThePrivateOne() throws Exception {
    KeyPair pair = pair();
    Ed25519Keys keys = Ed25519Keys.parse(pem("PRIVATE", pair.getPrivate().getEncoded()));
    byte[] raw = Base64.getUrlDecoder().decode(keys.publicKeys().get(0).x());
    assertEquals(
        HexFormat.of().formatHex(pair.getPublic().getEncoded()),
        "302a300506032b6570032100" + HexFormat.of().formatHex(raw));
    byte[] signature = keys.sign(STATEMENT);
    assertTrue(verify(pair.getPublic(), signature));
    signature[5] ^= 1;
    assertFalse(verify(pair.getPublic(), signature));
  }

  @Test
  void earlierKeysStayPublic() throws Exception {
    KeyPair old = pair();
    KeyPair next = pair();
    Ed25519Keys both =
        Ed25519Keys.parse(
            pem("PRIVATE", next.getPrivate().getEncoded())
                + pem("PUBLIC", old.getPublic().getEncoded())
                + pem("PUBLIC", next.getPublic().getEncoded()));
    assertEquals(2, both.publicKeys().size());
    String oldKid =
        Ed25519Keys.parse(pem("PRIVATE", old.getPrivate().getEncoded()))
            .publicKeys()
            .get(0)
            .kid();
    assertEquals(
        List.of(both.publicKeys().get(0).kid(), oldKid),
        both.publicKeys().stream().map(Jwk::kid).toList());
    assertTrue(verify(next.getPublic(), both.sign(STATEMENT)));
  }

  @Test
  void anotherKindOfKeyOrNoneIsRefused() throws Exception {
    assertThrows(GeneralSecurityException.class, () -> Ed25519Keys.parse(""));
    String publicOnly = pem("PUBLIC", pair().getPublic().getEncoded());
    assertThrows(GeneralSecurityException.class, () -> Ed25519Keys.parse(publicOnly));
    KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
    rsa.initialize(2048);
    String other = pem("PRIVATE", rsa.generateKeyPair().getPrivate().getEncoded());
    assertThrows(GeneralSecurityException.class, () -> Ed25519Keys.parse(other));
  }

  private static boolean verify(PublicKey key, byte[] signature) throws GeneralSecurityException {
    Signature verifier = Signature.getInstance("Ed25519");
    verifier.initVerify(key);
    verifier.update(STATEMENT);
    try {
      return verifier.verify(signature);
    } catch (SignatureException e) {
      return false;
    }
  }

  private static KeyPair pair() throws GeneralSecurityException {
    return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
  }

  private static String pem(String kind, byte[] der) {
    return "-----BEGIN %s KEY-----\n%s\n-----END %s KEY-----\n"
        .formatted(kind, Base64.getMimeEncoder().encodeToString(der), kind);
  }
}
