package de.amtsstimme.kernel.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * SHA-256 in lower-case hexadecimal, and the salt that keeps a short text from being guessed from
 * its hash.
 */
public final class ContentHash {

  private static final SecureRandom RANDOM = new SecureRandom();

  private ContentHash() {}

  public static String of(String text) {
    return HexFormat.of().formatHex(sha256(text.getBytes(StandardCharsets.UTF_8)));
  }

  public static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** 16 random bytes in hexadecimal. */
  public static String newSalt() {
    return HexFormat.of().formatHex(randomBytes(16));
  }

  public static byte[] randomBytes(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
