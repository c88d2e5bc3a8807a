package de.amtsstimme.kernel.crypto;

import de.amtsstimme.kernel.domain.ContentHash;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * One private key that signs (Ed25519, RFC 8032) and any number of public ones whose older
 * signatures still count. Public keys leave as JWK (RFC 8037) and are known by their thumbprint
 * (RFC 7638).
 */
final class Ed25519Keys {

  private static final String ALGORITHM = "Ed25519";
  private static final int RAW = 32;

  private final PrivateKey signing;
  private final List<Jwk> publicKeys;

  private Ed25519Keys(PrivateKey signing, List<Jwk> publicKeys) {
    this.signing = signing;
    this.publicKeys = List.copyOf(publicKeys);
  }

  /**
   * @param pem first the private key (PKCS#8), then public keys of earlier ones, if any
   */
  static Ed25519Keys parse(String pem) throws GeneralSecurityException {
    KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
    EdECPrivateKey signing = null;
    List<Jwk> known = new ArrayList<>();
    for (Pem block : Pem.blocks(pem)) {
      if (block.isPublic()) {
        known.add(jwk(factory.generatePublic(new X509EncodedKeySpec(block.der()))));
      } else if (signing == null
          && factory.generatePrivate(new PKCS8EncodedKeySpec(block.der()))
              instanceof EdECPrivateKey key) {
        signing = key;
        known.add(0, jwk(publicKeyOf(key)));
      }
    }
    if (signing == null) {
      throw new GeneralSecurityException("no private key");
    }
    return new Ed25519Keys(signing, known.stream().distinct().toList());
  }

  byte[] sign(byte[] statement) {
    try {
      return sign(signing, statement);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The one that signs first. */
  List<Jwk> publicKeys() {
    return publicKeys;
  }

  /**
   * Java does not tell the public key of a private one, but makes the pair anew from the same
   * random bytes. Whether it did is tried out.
   */
  private static PublicKey publicKeyOf(EdECPrivateKey key) throws GeneralSecurityException {
    byte[] seed = key.getBytes().orElseThrow(() -> new GeneralSecurityException("no bytes"));
    KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
    generator.initialize(NamedParameterSpec.ED25519, new Known(seed));
    KeyPair pair = generator.generateKeyPair();
    byte[] trial = ContentHash.sha256(seed);
    Signature verifier = Signature.getInstance(ALGORITHM);
    verifier.initVerify(pair.getPublic());
    verifier.update(trial);
    if (!verifier.verify(sign(key, trial))) {
      throw new GeneralSecurityException("public key cannot be derived");
    }
    return pair.getPublic();
  }

  private static byte[] sign(PrivateKey key, byte[] statement) throws GeneralSecurityException {
    Signature signature = Signature.getInstance(ALGORITHM);
    signature.initSign(key);
    signature.update(statement);
    return signature.sign();
  }

  /** The raw key is the end of its DER form. */
  private static Jwk jwk(PublicKey key) {
    byte[] der = key.getEncoded();
    String x = url(Arrays.copyOfRange(der, der.length - RAW, der.length));
    String required = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + x + "\"}";
    return Jwk.ed25519(
        x, url(ContentHash.sha256(required.getBytes(StandardCharsets.US_ASCII))));
  }

  private static String url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Random bytes that are known already. */
  private static final class Known extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private final byte[] bytes;

    Known(byte[] bytes) {
      this.bytes = bytes.clone();
    }

    @Override
    public void nextBytes(byte[] into) {
      System.arraycopy(bytes, 0, into, 0, into.length);
    }
  }
}
