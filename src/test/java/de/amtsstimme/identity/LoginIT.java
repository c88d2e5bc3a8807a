package de.amtsstimme.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import de.amtsstimme.dev.DemoLogin;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Browser;
import de.amtsstimme.fixtures.TestInstallation;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The log-in as people do it: authorization code with PKCE at the embedded provider. */
@ExtendWith(ArquillianExtension.class)
class LoginIT {

  private static final String USER = TestInstallation.AGENCY_ADMIN;
  private static final String PASSWORD = DemoLogin.passwordOf(USER);

  private final DemoLogin login = new DemoLogin(TestInstallation.base());

  @Test
  void theTokenSaysWhoAndTheDatabaseSaysWhat() throws Exception {
    DemoLogin.Tokens tokens = login.login(USER);
    JsonNode me = Api.withToken(tokens.accessToken()).get("/me").ok().json();
    assertEquals(USER, me.path("subject").asText());
    assertEquals(TestInstallation.ISSUER, me.path("issuer").asText());
    assertEquals("AGENCY_ADMIN", me.path("roles").get(0).asText());
    assertTrue(me.path("personId").isTextual());

    JWTClaimsSet claims = SignedJWT.parse(tokens.accessToken()).getJWTClaimsSet();
    assertEquals(List.of("urn:amtsstimme:api"), claims.getAudience());
    long minutes =
        (claims.getExpirationTime().getTime() - claims.getIssueTime().getTime()) / 60_000;
    assertTrue(minutes <= 15, "valid for " + minutes + " minutes");
  }

  @Test
  void somebodyWithoutAnyInvitationLogsInAndSeesNothing() throws Exception {
    DemoLogin.Tokens tokens = login.login("lg.leser");
    JsonNode me = Api.withToken(tokens.accessToken()).get("/me").ok().json();
    assertEquals("lg.leser", me.path("subject").asText());
    assertTrue(me.path("personId").isNull());
    assertEquals(0, me.path("items").size());
  }

  @Test
  void everyRefreshTokenCountsOnce() throws Exception {
    DemoLogin.Tokens first = login.login(USER);
    DemoLogin.Tokens second = login.refresh(first.refreshToken());
    assertNotEquals(first.refreshToken(), second.refreshToken());
    assertNotEquals(first.accessToken(), second.accessToken());
    assertEquals(200, Api.withToken(second.accessToken()).get("/me").status());
    refused(() -> login.refresh(first.refreshToken()));
    assertNotNull(login.refresh(second.refreshToken()).accessToken());
  }

  @Test
  void aWrongPasswordGetsNoCode() {
    String challenge = DemoLogin.challenge(DemoLogin.random(48));
    assertThrows(IOException.class, () -> login.code(USER, "falsch", challenge));
    assertThrows(IOException.class, () -> login.code(USER, "", challenge));
    assertThrows(IOException.class, () -> login.code("niemand", PASSWORD, challenge));
  }

  @Test
  void aCodeIsWorthNothingWithoutItsVerifier() throws Exception {
    String verifier = DemoLogin.random(48);
    String code = login.code(USER, PASSWORD, DemoLogin.challenge(verifier));
    refused(() -> login.token(exchange(code, DemoLogin.random(48))));
    Map<String, String> none = exchange(login.code(USER, PASSWORD, "x".repeat(43)), "");
    none.remove("code_verifier");
    refused(() -> login.token(none));
  }

  @Test
  void aCodeCountsOnce() throws Exception {
    String verifier = DemoLogin.random(48);
    String code = login.code(USER, PASSWORD, DemoLogin.challenge(verifier));
    assertNotNull(login.token(exchange(code, verifier)).accessToken());
    refused(() -> login.token(exchange(code, verifier)));
  }

  @Test
  void aCodeIsExchangedOnlyForTheAddressItWasSentTo() throws Exception {
    String verifier = DemoLogin.random(48);
    Map<String, String> elsewhere =
        exchange(login.code(USER, PASSWORD, DemoLogin.challenge(verifier)), verifier);
    elsewhere.put("redirect_uri", "https://boese.example/");
    refused(() -> login.token(elsewhere));
  }

  @Test
  void withoutPkceThereIsNoCode() throws Exception {
    Map<String, String> parameters = authorization();
    parameters.remove("code_challenge");
    parameters.remove("code_challenge_method");
    HttpResponse<String> answer = new Browser().authorize(parameters, USER, PASSWORD);
    assertFalse(location(answer).contains("code="), location(answer));
    assertTrue(location(answer).contains("error=") || answer.statusCode() >= 400, "refused");
  }

  @Test
  void aCodeIsNeverSentToAForeignAddress() throws Exception {
    for (String foreign :
        List.of(
            "https://boese.example/",
            TestInstallation.base() + ".boese.example/",
            TestInstallation.base() + "/../boese")) {
      Map<String, String> parameters = authorization();
      parameters.put("redirect_uri", foreign);
      HttpResponse<String> answer = new Browser().authorize(parameters, USER, PASSWORD);
      assertTrue(answer.statusCode() >= 400, foreign + ": " + answer.statusCode());
      assertFalse(location(answer).contains("code="), foreign);
    }
  }

  @Test
  void aRevokedRefreshTokenIsWorthNothing() throws Exception {
    DemoLogin.Tokens tokens = login.login(USER);
    HttpResponse<String> revoked =
        new Browser()
            .post(
                "/oidc/endpoint/demo/revoke",
                Map.of("token", tokens.refreshToken(), "client_id", "portal"));
    assertEquals(200, revoked.statusCode(), revoked.body());
    refused(() -> login.refresh(tokens.refreshToken()));
  }

  /** Neither with the same cookies nor with stolen ones does a code come without the password. */
  @Test
  void afterALogOutThePasswordIsAskedForAgain() throws Exception {
    Map<String, String> first = authorization();
    String verifier = DemoLogin.random(48);
    first.put("code_challenge", DemoLogin.challenge(verifier));
    Browser browser = new Browser();
    String code = code(browser.authorize(first, USER, PASSWORD));
    DemoLogin.Tokens tokens = login.token(exchange(code, verifier));
    assertFalse(
        code(browser.authorize(authorization(), USER, "falsch")).isEmpty(), "single log-in");

    String refreshToken = login.refresh(tokens.refreshToken()).refreshToken();

    Browser thief = browser.copy();
    browser.get("/oidc/endpoint/demo/end_session?id_token_hint=" + tokens.idToken());
    assertEquals("", code(browser.authorize(authorization(), USER, "falsch")));
    assertEquals("", code(thief.authorize(authorization(), USER, "falsch")));
    refused(() -> login.refresh(refreshToken));
  }

  private static String code(HttpResponse<String> response) {
    Matcher m = Pattern.compile("[?&]code=([^&]+)").matcher(location(response));
    return m.find() ? m.group(1) : "";
  }

  private static Map<String, String> authorization() {
    return new HashMap<>(
        Map.of(
            "response_type",
            "code",
            "client_id",
            "portal",
            "redirect_uri",
            TestInstallation.base() + "/",
            "scope",
            "openid profile",
            "state",
            DemoLogin.random(12),
            "code_challenge",
            DemoLogin.challenge(DemoLogin.random(48)),
            "code_challenge_method",
            "S256"));
  }

  private static Map<String, String> exchange(String code, String verifier) {
    return new HashMap<>(
        Map.of(
            "grant_type",
            "authorization_code",
            "client_id",
            "portal",
            "code",
            code,
            "redirect_uri",
            TestInstallation.base() + "/",
            "code_verifier",
            verifier));
  }

  private static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("");
  }

  private interface Exchange {
    Object run() throws Exception;
  }

  /** By the provider, with an OAuth error, not because something broke. */
  private static void refused(Exchange exchange) {
    IOException e = assertThrows(IOException.class, exchange::run);
    assertTrue(
        e.getMessage().contains("HTTP 400") || e.getMessage().contains("HTTP 401"), e.toString());
    assertTrue(e.getMessage().contains("\"error\""), e.toString());
  }
}
