package de.amtsstimme.kernel.crypto;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One block of a PEM file: a private key (PKCS#8) or a public one (SubjectPublicKeyInfo). */
record Pem(boolean isPublic, byte[] der) {

  private static final Pattern BLOCK =
      Pattern.compile(
          "-----BEGIN (PRIVATE|PUBLIC) KEY-----([A-Za-z0-9+/=\\s]+)-----END \\1 KEY-----");

  /** In the order of the file; what is no such block is passed over. */
  static List<Pem> blocks(String text) {
    List<Pem> found = new ArrayList<>();
    Matcher blocks = BLOCK.matcher(text);
    while (blocks.find()) {
      found.add(
          new Pem(
              blocks.group(1).equals("PUBLIC"),
              Base64.getMimeDecoder().decode(blocks.group(2))));
    }
    return found;
  }
}
