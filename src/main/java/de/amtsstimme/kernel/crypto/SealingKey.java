package de.amtsstimme.kernel.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs what the database must not be able to make up: checkpoints of the audit chains. */
@ApplicationScoped
public class SealingKey {

  private static final String NAME = "AMTSSTIMME_AUDIT_KEY_FILE";

  @Inject
  @ConfigProperty(name = NAME)
  Optional<String> file;

  private volatile RsaKeys keys;

  /**
   * At the start, as {@link SecretBox#read}.
   *
   * @throws IllegalStateException with a German sentence for the log
   */
  public void read() {
    try {
      keys = RsaKeys.parse(KeyFile.text(NAME, file));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException(
          NAME
              + ": die Datei muss mit einem RSA-Schlüssel (PKCS#8, PEM) beginnen."
              + " Erzeugen: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072");
    }
  }

  public byte[] sign(String statement) {
    return keys.sign(statement.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @return false also for a key that nobody here knows
   */
  public boolean verify(String keyId, String statement, byte[] signature) {
    return keys.verify(keyId, statement.getBytes(StandardCharsets.UTF_8), signature);
  }

  /** SHA-256 over the public key's DER form, first 16 hexadecimal digits. */
  public String keyId() {
    return keys.keyId();
  }

  /** PEM of every public key that counts, the current one first. */
  public List<String> publicKeys() {
    return keys.publicPems();
  }
}
