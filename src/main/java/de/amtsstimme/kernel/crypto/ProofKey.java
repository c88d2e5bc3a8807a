package de.amtsstimme.kernel.crypto;

import de.amtsstimme.kernel.domain.CanonicalJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signs what people carry out of the house as JWS (RFC 7515), with a key that the database does not
 * have. Earlier keys stay public: what they signed is verified with them.
 */
@ApplicationScoped
public class ProofKey {

  private static final String NAME = "AMTSSTIMME_PROOF_KEY_FILE";

  @Inject
  @ConfigProperty(name = NAME)
  Optional<String> file;

  private volatile Ed25519Keys keys;

  /**
   * At the start, as {@link SecretBox#read}.
   *
   * @throws IllegalStateException with a German sentence for the log
   */
  public void read() {
    try {
      keys = Ed25519Keys.parse(KeyFile.text(NAME, file));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException(
          NAME
              + ": die Datei muss mit einem Ed25519-Schlüssel (PKCS#8, PEM) beginnen."
              + " Erzeugen: openssl genpkey -algorithm ed25519");
    }
  }

  /**
   * In compact form.
   *
   * @param type what the payload is, for the header {@code typ}
   */
  public String sign(String type, String payload) {
    String header = CanonicalJson.of(Map.of("alg", "EdDSA", "kid", keyId(), "typ", type));
    String input =
        url(header.getBytes(StandardCharsets.UTF_8))
            + "."
            + url(payload.getBytes(StandardCharsets.UTF_8));
    return input + "." + url(keys.sign(input.getBytes(StandardCharsets.US_ASCII)));
  }

  /** RFC 7638 thumbprint of the key that signs. */
  public String keyId() {
    return keys.publicKeys().get(0).kid();
  }

  /** The one that signs first, then those that once did. */
  public List<Jwk> publicKeys() {
    return keys.publicKeys();
  }

  private static String url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
