package de.amtsstimme.identity;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Operations;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.fixtures.TestInstallation;
import de.amtsstimme.fixtures.Tokens;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Tokens as an attacker makes them: always 401, always in the same words. */
@ExtendWith(ArquillianExtension.class)
class HostileTokensIT {

  private static final String SUBJECT = TestInstallation.AGENCY_ADMIN;

  @Test
  void theSameTokenWithoutAnythingWrongIsLetIn() {
    assertEquals(200, Api.withToken(good()).get("/me").status());
  }

  @Test
  void everyForgedTokenIsRefused() throws Exception {
    assertAll(
        forged().entrySet().stream()
            .map(e -> refused(e.getKey(), Map.of("Authorization", "Bearer " + e.getValue()))));
  }

  @Test
  void whatIsNoBearerTokenIsRefused() {
    String basic = "Basic " + base64("agentur.admin:demo-agentur");
    Map<String, Map<String, String>> cases = new LinkedHashMap<>();
    cases.put("nothing", Map.of());
    cases.put("basic", Map.of("Authorization", basic));
    cases.put("empty bearer", Map.of("Authorization", "Bearer "));
    cases.put("bearer alone", Map.of("Authorization", "Bearer"));
    cases.put("other scheme", Map.of("Authorization", "Token " + good()));
    cases.put("cookie", Map.of("Cookie", "access_token=" + good() + "; Bearer=" + good()));
    cases.put("other header", Map.of("X-Access-Token", good()));
    assertAll(cases.entrySet().stream().map(e -> refused(e.getKey(), e.getValue())));
  }

  @Test
  void aTokenInTheQueryIsRefused() {
    check("query", Api.withToken(null).get("/me?access_token=" + good()));
  }

  @Test
  void unknownAddressesAreNoWayAround() {
    for (String path :
        List.of(
            "/api/v1/gibt-es-nicht",
            "/api/v1/",
            "/api/v1",
            "/api/",
            "/api/v2/me",
            "/api//v1/me",
            "/api/./v1/me",
            "/api/v1/me/",
            "/api;x=1/v1/me",
            "/api/v1;x=1/me",
            "/api/v1/tenants/gibt-es-nicht/inquiries",
            "/%61pi/v1/me")) {
      check(path, Api.withToken(null).send("GET", path, null, Map.of()));
      check(path, Api.withToken("x.y.z").send("POST", path, "{", Map.of()));
    }
    for (String method : List.of("OPTIONS", "HEAD", "TRACE", "BREW")) {
      int status = Api.withToken(null).send(method, "/me", null, Map.of()).status();
      assertTrue(status == 401 || status == 405 || status == 501, method + " " + status);
    }
  }

  @Test
  void everyOperationNeedsAToken() {
    TestAuthority a = TestAuthority.founded();
    for (Operations.Operation o : Operations.all()) {
      check(o.key(), Api.withToken(null).send(o.method(), o.in(a), "{}", Map.of()));
    }
  }

  @Test
  void theRefusalSpeaksEnglishToWhoAsksForIt() {
    Api.Answer german = Api.withToken(null).get("/me");
    Api.Answer english =
        Api.withToken(null).send("GET", "/me", null, Map.of("Accept-Language", "en-GB,en;q=0.9"));
    assertEquals("de", german.header("Content-Language"));
    assertEquals("en", english.header("Content-Language"));
    assertTrue(german.json().path("detail").asText().contains("anmelden"));
    assertTrue(english.json().path("detail").asText().contains("Log in"));
  }

  @Test
  void aValidTokenAloneOpensNothing() {
    TestAuthority a = TestAuthority.founded();
    Api stranger = Api.as("fremd-" + UUID.randomUUID());
    JsonNode me = stranger.get("/me").ok().json();
    assertEquals(0, me.path("items").size());
    assertTrue(me.path("personId").isNull());
    assertFalse(me.path("staff").asBoolean());
    for (Operations.Operation o : Operations.all()) {
      boolean needsBody = o.description().has("requestBody");
      if (o.path().contains("{tenant}") && !needsBody) {
        Api.Answer answer = stranger.send(o.method(), o.in(a), null, Map.of("If-Match", "*"));
        assertEquals(404, answer.status(), o.key());
        assertEquals("NOT_FOUND", answer.code(), o.key());
      }
    }
  }

  private static Map<String, String> forged() throws Exception {
    RSAPrivateCrtKey key = (RSAPrivateCrtKey) Tokens.providerKey();
    RSAPublicKey published =
        (RSAPublicKey)
            KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
    KeyPair own = generated();
    JWTClaimsSet claims = Tokens.claims(SUBJECT).build();
    String pem =
        "-----BEGIN PUBLIC KEY-----\n"
            + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(published.getEncoded())
            + "\n-----END PUBLIC KEY-----\n";
    Map<String, String> all = new LinkedHashMap<>();
    all.put("alg none", new PlainJWT(claims).serialize());
    String unsigned = new PlainJWT(claims).serialize();
    all.put("alg nOnE", base64("{\"alg\":\"nOnE\"}") + unsigned.substring(unsigned.indexOf('.')));
    all.put(
        "HS256 with the public key",
        signed(JWSAlgorithm.HS256, claims, new MACSigner(published.getEncoded())));
    all.put(
        "HS256 with its PEM form",
        signed(JWSAlgorithm.HS256, claims, new MACSigner(pem.getBytes(StandardCharsets.US_ASCII))));
    all.put("RS512", signed(JWSAlgorithm.RS512, claims, new RSASSASigner(key)));
    all.put("PS256", signed(JWSAlgorithm.PS256, claims, new RSASSASigner(key)));
    all.put("wrong key", Tokens.sign(claims, own.getPrivate()));
    all.put("wrong key that is sent along", withKeyInside(claims, own));
    Instant now = Instant.now();
    all.put("wrong issuer", good(c -> c.issuer("https://boese.example")));
    all.put("issuer with a slash", good(c -> c.issuer(TestInstallation.ISSUER + "/")));
    all.put("no issuer", good(c -> c.issuer(null)));
    all.put("wrong audience", good(c -> c.audience("urn:etwas:anderes")));
    all.put("no audience", good(c -> c.audience((String) null)));
    all.put("expired", good(c -> c.expirationTime(Date.from(now.minusSeconds(120)))));
    all.put("no expiry", good(c -> c.expirationTime(null)));
    all.put("not valid yet", good(c -> c.notBeforeTime(Date.from(now.plusSeconds(600)))));
    all.put("issued in the future", good(c -> c.issueTime(Date.from(now.plusSeconds(600)))));
    all.put("truncated", good().substring(0, good().length() - 20));
    all.put("without its signature", good().substring(0, good().lastIndexOf('.') + 1));
    all.put("two parts", good().substring(0, good().lastIndexOf('.')));
    all.put("other claims", otherClaims());
    all.put("garbage", "gar.kein.token");
    all.put("dots", "..");
    all.put("long garbage", "x".repeat(6000));
    return all;
  }

  private static Executable refused(String name, Map<String, String> headers) {
    return () -> check(name, Api.withToken(null).send("GET", "/me", null, headers));
  }

  private static void check(String name, Api.Answer answer) {
    assertEquals(401, answer.status(), name + ": " + answer.text());
    assertEquals("application/problem+json", answer.header("Content-Type"), name);
    assertEquals("UNAUTHENTICATED", answer.code(), name);
    assertFalse(answer.json().path("detail").asText().isEmpty(), name);
    for (String inner : List.of("Exception", "\tat ", "<html", "CWWK", "com.ibm", "issuer")) {
      assertFalse(answer.text().contains(inner), name + ": " + answer.text());
    }
  }

  private static String otherClaims() {
    String[] parts = good().split("\\.");
    String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    return parts[0] + "." + base64(claims.replace(SUBJECT, "agentur.lena")) + "." + parts[2];
  }

  private static String good() {
    return Tokens.of(SUBJECT);
  }

  private interface Change {
    JWTClaimsSet.Builder apply(JWTClaimsSet.Builder claims);
  }

  private static String good(Change change) {
    return Tokens.sign(change.apply(Tokens.claims(SUBJECT)).build(), Tokens.providerKey());
  }

  private static String signed(JWSAlgorithm algorithm, JWTClaimsSet claims, JWSSigner signer)
      throws Exception {
    SignedJWT jwt = new SignedJWT(new JWSHeader(algorithm), claims);
    jwt.sign(signer);
    return jwt.serialize();
  }

  private static String withKeyInside(JWTClaimsSet claims, KeyPair own) throws Exception {
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256)
                .jwk(new RSAKey.Builder((RSAPublicKey) own.getPublic()).build())
                .build(),
            claims);
    jwt.sign(new RSASSASigner(own.getPrivate()));
    return jwt.serialize();
  }

  private static KeyPair generated() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return generator.generateKeyPair();
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
