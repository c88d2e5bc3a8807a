package de.amtsstimme.kernel.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts what has to lie in the database for a while and is none of its business: stored answers,
 * one-time links on their way out. The key is a file outside the database.
 */
@ApplicationScoped
public class SecretBox {

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_DATA_KEY_FILE")
  Optional<String> file;

  private volatile DataKeys keys;

  /**
   * At the start, so that a missing key is found then and not with the first citizen.
   *
   * @throws IllegalStateException with a German sentence for the log
   */
  public void read() {
    keys = new DataKeys(KeyFile.dataKeys(file));
  }

  /**
   * @see DataKeys#seal
   */
  public byte[] seal(String context, String plain) {
    return keys.seal(context, plain.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @see DataKeys#open
   */
  public String open(String context, byte[] sealed) {
    return new String(keys.open(context, sealed), StandardCharsets.UTF_8);
  }

  /**
   * @see DataKeys#commitment
   */
  public byte[] commitment(String context, String value) {
    return keys.commitment(context, value);
  }
}
