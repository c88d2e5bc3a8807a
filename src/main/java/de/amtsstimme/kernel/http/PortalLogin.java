package de.amtsstimme.kernel.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The end points of the identity provider as a browser reaches them. In the demo they are those of
 * the embedded provider, on the portal's own origin.
 */
@ApplicationScoped
public class PortalLogin {

  private static final String EMBEDDED = "/oidc/endpoint/demo/";

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_DEMO")
  Optional<Boolean> demo;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_OIDC_AUTHORIZATION_ENDPOINT")
  Optional<String> authorizationEndpoint;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_OIDC_TOKEN_ENDPOINT")
  Optional<String> tokenEndpoint;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_OIDC_END_SESSION_ENDPOINT")
  Optional<String> endSessionEndpoint;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_PORTAL_CLIENT_ID", defaultValue = "portal")
  String clientId;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_PORTAL_SCOPE", defaultValue = "openid profile")
  String scope;

  boolean demo() {
    return demo.orElse(false);
  }

  /** Null if nobody configured it and this is no demo. */
  String authorizationEndpoint() {
    return authorizationEndpoint.orElse(embedded("authorize"));
  }

  String tokenEndpoint() {
    return tokenEndpoint.orElse(embedded("token"));
  }

  String endSessionEndpoint() {
    return endSessionEndpoint.orElse(embedded("end_session"));
  }

  String clientId() {
    return clientId;
  }

  String scope() {
    return scope;
  }

  /** The token end point's origin if it is another than ours: the one foreign address in use. */
  Optional<String> foreignOrigin() {
    return tokenEndpoint
        .map(URI::create)
        .filter(URI::isAbsolute)
        .map(u -> u.getScheme() + "://" + u.getRawAuthority());
  }

  private String embedded(String name) {
    return demo() ? EMBEDDED + name : null;
  }
}
