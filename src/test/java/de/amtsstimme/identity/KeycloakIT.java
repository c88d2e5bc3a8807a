package de.amtsstimme.identity;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Keycloak;
import de.amtsstimme.fixtures.TestInstallation;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A production's log-in for real: mvn verify -Pkeycloak. */
@ExtendWith(ArquillianExtension.class)
class KeycloakIT {

  private final Keycloak keycloak = TestInstallation.keycloak();

  @Test
  void whoIsInvitedLogsInAtKeycloakRedeemsAndWorks() {
    Api admin = as("agentur.admin");
    JsonNode me = admin.get("/me").ok().json();
    assertEquals(keycloak.issuer(), me.path("issuer").asText());
    assertEquals(Keycloak.AGENCY_ADMIN, me.path("subject").asText());

    String slug = "kc-" + UUID.randomUUID().toString().substring(0, 8);
    JsonNode founded =
        admin
            .post(
                "/tenants",
                Map.of(
                    "slug", slug,
                    "name", "Stadt am Schlüssel",
                    "kind", "KOMMUNE",
                    "land", "NW",
                    "firstAdminName", "Petra Vogel"))
            .ok()
            .json();
    Api petra = as("mh.admin");
    assertEquals(404, petra.get("/tenants/" + slug).status(), "a token alone opens nothing");
    petra
        .post("/invitations/" + founded.path("invitationToken").asText() + "/redemption", null)
        .ok();
    petra
        .post("/tenants/" + slug + "/contacts", Map.of("name", "Bürgerbüro", "topic", "Alles"))
        .ok();
    JsonNode trail = petra.get("/tenants/" + slug + "/audit-events").ok().json();
    assertTrue(trail.toString().contains("Petra Vogel"), trail.toString());
  }

  @Test
  void tokensForSomethingElseAreRefused() throws Exception {
    String good = accessToken(Keycloak.REALM, Keycloak.PORTAL);
    Map<String, String> wrong = new LinkedHashMap<>();
    wrong.put("another audience", accessToken(Keycloak.REALM, "andere-anwendung"));
    wrong.put("another realm", accessToken("fremd", Keycloak.PORTAL));
    wrong.put("an ID token", token(Keycloak.REALM, Keycloak.PORTAL, "id_token"));
    wrong.put("a refresh token", token(Keycloak.REALM, Keycloak.PORTAL, "refresh_token"));
    wrong.putAll(forged(SignedJWT.parse(good)));
    assertEquals(200, Api.withToken(good).get("/me").status());
    assertAll(
        wrong.entrySet().stream()
            .map(
                e ->
                    () -> {
                      Api.Answer answer = Api.withToken(e.getValue()).get("/me");
                      assertEquals(401, answer.status(), e.getKey());
                      assertEquals("UNAUTHENTICATED", answer.code(), e.getKey());
                    }));
  }

  /** So that the refusals above are for the one reason they name. */
  @Test
  void eachOfThemDiffersInOneThing() throws Exception {
    JWTClaimsSet ours = claims(accessToken(Keycloak.REALM, Keycloak.PORTAL));
    JWTClaimsSet theirs = claims(accessToken("fremd", Keycloak.PORTAL));
    assertEquals(keycloak.issuer("fremd"), theirs.getIssuer());
    assertEquals(ours.getAudience(), theirs.getAudience());
    assertTrue(theirs.getAudience().contains("urn:amtsstimme:api"), theirs.toString());
    JWTClaimsSet other = claims(accessToken(Keycloak.REALM, "andere-anwendung"));
    assertEquals(ours.getIssuer(), other.getIssuer());
    assertEquals(ours.getSubject(), other.getSubject());
    assertFalse(other.getAudience().contains("urn:amtsstimme:api"), other.toString());
  }

  @Test
  void thePortalIsSentToKeycloakAndMayTalkToIt() throws Exception {
    HttpResponse<String> config =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(TestInstallation.base() + "/portal-config.json"))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    JsonNode document = Api.JSON.readTree(config.body());
    assertEquals(keycloak.endpoint("auth"), document.path("authorizationEndpoint").asText());
    assertEquals(keycloak.endpoint("token"), document.path("tokenEndpoint").asText());
    assertEquals(keycloak.endpoint("logout"), document.path("endSessionEndpoint").asText());
    assertFalse(document.path("demo").asBoolean());
    String policy = config.headers().firstValue("Content-Security-Policy").orElse("");
    String origin = keycloak.issuer().replaceFirst("/realms/.*", "");
    assertTrue(policy.contains("connect-src 'self' " + origin + ";"), policy);
  }

  private Map<String, String> forged(SignedJWT good) throws Exception {
    JWTClaimsSet claims = good.getJWTClaimsSet();
    RSAKey published =
        JWKSet.load(URI.create(keycloak.endpoint("certs")).toURL())
            .getKeyByKeyId(good.getHeader().getKeyID())
            .toRSAKey();
    RSAKey own = new RSAKeyGenerator(2048).keyID(published.getKeyID()).generate();
    Map<String, String> forged = new LinkedHashMap<>();
    SignedJWT hmac = new SignedJWT(header(JWSAlgorithm.HS256, published.getKeyID()), claims);
    hmac.sign(new MACSigner(published.toRSAPublicKey().getEncoded()));
    forged.put("HS256 with the published key", hmac.serialize());
    SignedJWT foreign = new SignedJWT(header(JWSAlgorithm.RS256, published.getKeyID()), claims);
    foreign.sign(new RSASSASigner(own));
    forged.put("another key under the same id", foreign.serialize());
    forged.put("unsigned", new PlainJWT(claims).serialize());
    return forged;
  }

  private static JWSHeader header(JWSAlgorithm algorithm, String keyId) {
    return new JWSHeader.Builder(algorithm).keyID(keyId).build();
  }

  private static JWTClaimsSet claims(String token) throws Exception {
    return SignedJWT.parse(token).getJWTClaimsSet();
  }

  private Api as(String user) {
    return Api.withToken(
        (String) keycloak.logIn(Keycloak.REALM, Keycloak.PORTAL, user).get("access_token"));
  }

  private String accessToken(String realm, String client) {
    return token(realm, client, "access_token");
  }

  private String token(String realm, String client, String kind) {
    return (String) keycloak.logIn(realm, client, "agentur.admin").get(kind);
  }
}
