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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One private key that signs (SHA256withRSA, PKCS#1 v1.5, which every openssl verifies) and any
 * number of public ones whose older signatures still count. RSA, because the private key's file
 * then holds the public one too.
 */
final class RsaKeys {

  private static final Pattern PEM =
      Pattern.compile(
          "-----BEGIN (PRIVATE|PUBLIC) KEY-----([A-Za-z0-9+/=\\s]+)-----END \\1 KEY-----");
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
    Matcher blocks = PEM.matcher(pem);
    while (blocks.find()) {
      byte[] der = Base64.getMimeDecoder().decode(blocks.group(2));
      if (blocks.group(1).equals("PUBLIC")) {
        counting.add(rsa.generatePublic(new X509EncodedKeySpec(der)));
      } else if (signing == null
          && rsa.generatePrivate(new PKCS8EncodedKeySpec(der)) instanceof RSAPrivateCrtKey key) {
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

  private static String id(PublicKey key) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
