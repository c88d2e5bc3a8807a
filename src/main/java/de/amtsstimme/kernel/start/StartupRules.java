package de.amtsstimme.kernel.start;

import java.util.regex.Pattern;

/** Which configurations are none to run with. */
final class StartupRules {

  /** Without encryption only inside one machine, where nobody stands between. */
  private static final Pattern LOOPBACK_OR_TLS =
      Pattern.compile("https://.+|http://(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]+)?/.*");

  private StartupRules() {}

  /**
   * @return a sentence that says what to change, or null if the configuration is sound
   */
  static String refusal(boolean demo, boolean embeddedProvider, String issuer, String jwksUri) {
    if (embeddedProvider && !demo) {
      return "Der eingebaute Anmeldedienst mit den allgemein bekannten Demo-Personen ist eingeschaltet, AMTSSTIMME_DEMO aber nicht auf"
          + " true. In der Produktion configDropins/overrides/embedded-provider.xml entfernen.";
    }
    if (demo && !embeddedProvider) {
      return "AMTSSTIMME_DEMO=true gehört zur Demo-Installation mit eingebautem Anmeldedienst, der hier fehlt."
          + " In der Produktion AMTSSTIMME_DEMO weglassen.";
    }
    if (embeddedProvider) {
      return null;
    }
    if (issuer.isBlank() || issuer.equals("unset")) {
      return "AMTSSTIMME_OIDC_ISSUER fehlt: Aussteller der Anmeldungen eintragen, etwa https://anmeldung.example/realms/behoerden.";
    }
    if (jwksUri.isBlank() || jwksUri.startsWith("https://unset.invalid")) {
      return "AMTSSTIMME_OIDC_JWKS_URI fehlt: Adresse der öffentlichen Schlüssel des Ausstellers eintragen.";
    }
    if (!LOOPBACK_OR_TLS.matcher(jwksUri).matches()) {
      return "AMTSSTIMME_OIDC_JWKS_URI muss mit https:// beginnen: Wer die Schlüssel unterwegs austauscht, kann sich als jede Person anmelden.";
    }
    return null;
  }
}
