package de.amtsstimme.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The key files that the server wants, made once for an installation that has no operator. */
public record OwnKeys(Path data, Path audit, Path proof) {

  public static OwnKeys in(Path directory) throws IOException {
    Files.createDirectories(directory);
    OwnKeys keys =
        new OwnKeys(
            directory.resolve("data.key").toAbsolutePath(),
            directory.resolve("audit.pem").toAbsolutePath(),
            directory.resolve("proof.pem").toAbsolutePath());
    if (!Files.exists(keys.data)) {
      byte[] key = new byte[32];
      new SecureRandom().nextBytes(key);
      Files.writeString(keys.data, Base64.getEncoder().encodeToString(key) + "\n");
    }
    if (!Files.exists(keys.audit)) {
      Files.writeString(keys.audit, newAuditKey());
    }
    if (!Files.exists(keys.proof)) {
      Files.writeString(keys.proof, newProofKey());
    }
    return keys;
  }

  private static String newAuditKey() {
    return newKey("RSA", 3072);
  }

  private static String newProofKey() {
    return newKey("Ed25519", 255);
  }

  private static String newKey(String algorithm, int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(bits);
      return "-----BEGIN PRIVATE KEY-----\n"
          + Base64.getMimeEncoder(64, new byte[] {'\n'})
              .encodeToString(generator.generateKeyPair().getPrivate().getEncoded())
          + "\n-----END PRIVATE KEY-----\n";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
