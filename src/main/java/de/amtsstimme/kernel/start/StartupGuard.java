package de.amtsstimme.kernel.start;

import de.amtsstimme.kernel.crypto.ProofKey;
import de.amtsstimme.kernel.crypto.SealingKey;
import de.amtsstimme.kernel.crypto.SecretBox;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses to start with a configuration that would let the wrong people in, and says why in one
 * sentence.
 */
@ApplicationScoped
public class StartupGuard {

  private static final Logger LOG = Logger.getLogger(StartupGuard.class.getName());

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_DEMO")
  Optional<Boolean> demo;

  @Inject
  @ConfigProperty(name = "amtsstimme.embedded.provider")
  Optional<Boolean> embeddedProvider;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_OIDC_ISSUER")
  Optional<String> issuer;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_OIDC_JWKS_URI")
  Optional<String> jwksUri;

  @Inject SecretBox secretBox;
  @Inject SealingKey sealingKey;
  @Inject ProofKey proofKey;

  void check(@Observes @Priority(1) Startup event) {
    String refusal =
        StartupRules.refusal(
            demo.orElse(false),
            embeddedProvider.orElse(false),
            issuer.orElse(""),
            jwksUri.orElse(""));
    if (refusal == null) {
      refusal = unreadableKey();
    }
    if (refusal != null) {
      LOG.severe("Amtsstimme startet nicht: " + refusal);
      throw new IllegalStateException("Amtsstimme startet nicht: " + refusal);
    }
  }

  private String unreadableKey() {
    try {
      secretBox.read();
      sealingKey.read();
      proofKey.read();
      return null;
    } catch (IllegalStateException e) {
      return e.getMessage();
    }
  }
}
