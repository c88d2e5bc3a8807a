package de.amtsstimme.kernel.crypto;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * One private key that signs (SHA256withRSA, PKCS#1 v1.5, which every openssl verifies) and any
 * number of public ones whose older signatures still count. RSA, because the private key's file
 * then holds the public one too.
 */
final class RsaKeys {

  private static final int FEWEST_BITS = 3072;

  private final PrivateKey signing;
  private final List<PublicKey> counting;

  private RsaKeys(PrivateKey signing, List<PublicKey> counting) {
    this.signing = signing;
    this.counting = List.copyOf(counting);
  }

  /**
   * @param pem first the private key (PKCS#8), then public keys of earlier ones, if any
   */
  static RsaKeys parse(String pem) throws GeneralSecurityException {
    KeyFactory rsa = KeyFactory.getInstance("RSA");
    PrivateKey signing = null;
    List<PublicKey> counting = new ArrayList<>();
    for (Pem block : Pem.blocks(pem)) {
      if (block.isPublic()) {
        counting.add(rsa.generatePublic(new X509EncodedKeySpec(block.der())));
      } else if (signing == null
          && rsa.generatePrivate(new PKCS8EncodedKeySpec(block.der()))
              instanceof RSAPrivateCrtKey key) {
        signing = key;
        counting.add(
            0, rsa.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent())));
        if (key.getModulus().bitLength() < FEWEST_BITS) {
          throw new GeneralSecurityException("shorter than " + FEWEST_BITS + " bits");
        }
      }
    }
    if (signing == null) {
      throw new GeneralSecurityException("no private key");
    }
    return new RsaKeys(signing, counting);
  }

  byte[] sign(byte[] statement) {
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(signing);
      signature.update(statement);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean verify(String keyId, byte[] statement, byte[] signature) {
    return counting.stream()
        .filter(k -> id(k).equals(keyId))
        .anyMatch(k -> verify(k, statement, signature));
  }

  String keyId() {
    return id(counting.get(0));
  }

  List<String> publicPems() {
    Base64.Encoder lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
    return counting.stream()
        .map(
            k ->
                "-----BEGIN PUBLIC KEY-----\n"
                    + lines.encodeToString(k.getEncoded())
                    + "\n-----END PUBLIC KEY-----\n")
        .toList();
  }

  private static boolean verify(PublicKey key, byte[] statement, byte[] signature) {
    try {
      Signature verifier = Signature.getInstance("SHA256withRSA");
      verifier.initVerify(key);
      verifier.update(statement);
      return verifier.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  static String idOf(String publicPem) {
    return Pem.blocks(publicPem).stream()
        .findFirst()
        .map(b -> id(b.der()))
        .orElseThrow(() -> new IllegalArgumentException("no PEM"));
  }

  private static String id(PublicKey key) {
    return id(key.getEncoded());
  }

  private static String id(byte[] der) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(der);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
