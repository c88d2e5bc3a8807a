package de.amtsstimme.kernel.start;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class StartupRulesTest {

  private static final String ISSUER = "https://anmeldung.example/realms/behoerden";
  private static final String JWKS = ISSUER + "/protocol/openid-connect/certs";

  @Test
  void aProductionWithAnIssuerStarts() {
    assertNull(StartupRules.refusal(false, false, ISSUER, JWKS));
  }

  @Test
  void theDemoStartsWithItsOwnProvider() {
    assertNull(StartupRules.refusal(true, true, "https://anmeldung.amtsstimme.invalid", ""));
  }

  @Test
  void theDemoPeopleAreNeverLetIntoAProduction() {
    refused("embedded-provider.xml", false, true, ISSUER, JWKS);
    refused("embedded-provider.xml", false, true, "unset", "");
  }

  @Test
  void demoIsNoSwitchForARealIssuer() {
    refused("AMTSSTIMME_DEMO", true, false, ISSUER, JWKS);
  }

  @Test
  void withoutAnIssuerNobodyCouldLogIn() {
    for (String issuer : List.of("", "  ", "unset")) {
      refused("AMTSSTIMME_OIDC_ISSUER", false, false, issuer, JWKS);
    }
  }

  @Test
  void withoutKeysNoTokenCouldBeChecked() {
    for (String jwks : List.of("", " ", "https://unset.invalid/jwks")) {
      refused("AMTSSTIMME_OIDC_JWKS_URI", false, false, ISSUER, jwks);
    }
  }

  @Test
  void keysComeEncryptedOrFromTheSameMachine() {
    assertNull(StartupRules.refusal(false, false, ISSUER, "http://localhost:8080/certs"));
    assertNull(StartupRules.refusal(false, false, ISSUER, "http://[::1]:8080/certs"));
    for (String jwks :
        List.of(
            "http://keycloak:8080/certs",
            "http://localhost.example/certs",
            "http://localhost@boese.example/certs",
            "file:///etc/keys",
            "anmeldung.example/certs")) {
      refused("AMTSSTIMME_OIDC_JWKS_URI", false, false, ISSUER, jwks);
    }
  }

  private static void refused(
      String names, boolean demo, boolean embedded, String issuer, String jwks) {
    String refusal = StartupRules.refusal(demo, embedded, issuer, jwks);
    assertTrue(refusal != null && refusal.contains(names), String.valueOf(refusal));
  }
}
