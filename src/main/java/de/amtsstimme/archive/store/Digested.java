package de.amtsstimme.archive.store;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes bytes on, and knows how many they were and what their SHA-256 is. */
final class Digested extends OutputStream {

  private final OutputStream out;
  private final MessageDigest digest;
  private long bytes;

  Digested(OutputStream out) {
    this.out = out;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] b, int offset, int length) throws IOException {
    out.write(b, offset, length);
    digest.update(b, offset, length);
    bytes += length;
  }

  long bytes() {
    return bytes;
  }

  /** Once, at the end. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
