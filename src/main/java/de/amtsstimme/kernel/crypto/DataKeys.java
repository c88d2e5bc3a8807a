package de.amtsstimme.kernel.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is done with the data keys: AES-256-GCM (NIST SP 800-38D) with a random nonce of 96 bits,
 * and HMAC-SHA-256 commitments. Format: one byte version, four bytes key id, twelve bytes nonce,
 * ciphertext with tag.
 */
public final class DataKeys {

  private static final byte VERSION = 1;
  private static final int KEY_ID = 4;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final List<byte[]> keys;

  /**
   * @param keys 32 bytes each; the first encrypts, all decrypt, the last (oldest) commits
   */
  public DataKeys(List<byte[]> keys) {
    this.keys = List.copyOf(keys);
  }

  /**
   * @param context what it is and whose; opening needs the same, so that a ciphertext moved into
   *     another row does not open
   */
  public byte[] seal(String context, byte[] plain) {
    byte[] key = keys.get(0);
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, context).doFinal(plain);
      return ByteBuffer.allocate(1 + KEY_ID + NONCE + sealed.length)
          .put(VERSION)
          .put(id(key))
          .put(nonce)
          .put(sealed)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @throws SealBroken if it was changed, moved, or sealed with a key that is no longer there
   */
  public byte[] open(String context, byte[] sealed) {
    if (sealed.length < 1 + KEY_ID + NONCE + TAG_BITS / 8 || sealed[0] != VERSION) {
      throw new SealBroken("kein verschlüsselter Wert");
    }
    byte[] keyId = Arrays.copyOfRange(sealed, 1, 1 + KEY_ID);
    byte[] nonce = Arrays.copyOfRange(sealed, 1 + KEY_ID, 1 + KEY_ID + NONCE);
    byte[] key =
        keys.stream()
            .filter(k -> Arrays.equals(id(k), keyId))
            .findFirst()
            .orElseThrow(() -> new SealBroken("Schlüssel nicht mehr vorhanden"));
    try {
      int start = 1 + KEY_ID + NONCE;
      return cipher(Cipher.DECRYPT_MODE, key, nonce, context)
          .doFinal(sealed, start, sealed.length - start);
    } catch (GeneralSecurityException e) {
      throw new SealBroken("verändert oder an anderer Stelle verschlüsselt");
    }
  }

  /**
   * A keyed hash: says later whether a value was this one, and lets nobody without the key guess
   * it. Made with the oldest key, so that adding a newer one changes nothing.
   */
  public byte[] commitment(String context, String value) {
    byte[] oldest = keys.get(keys.size() - 1);
    byte[] derived = hmac(oldest, "amtsstimme/commitment/1");
    return hmac(derived, context.length() + ":" + context + value);
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce, String context)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private static byte[] id(byte[] key) {
    try {
      return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(key), KEY_ID);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Not to be opened; the message names no content. */
  public static final class SealBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SealBroken(String message) {
      super(message);
    }
  }
}
