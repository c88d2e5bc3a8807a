package de.amtsstimme.dev;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The real log-in of a demo person: authorization code with PKCE, the form filled in as a browser
 * would. Needs nothing but the JDK, so that src/dev/token can run this file as it is.
 */
public final class DemoLogin {

  /** What the token end point answered. */
  public record Tokens(String accessToken, String refreshToken, String idToken) {}

  private final String base;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  /**
   * By hand: the JDK's cookie manager drops the one in which the provider keeps where to go after
   * the form.
   */
  private final Map<String, String> cookies = new HashMap<>();

  /**
   * @param base "http://localhost:9080"
   */
  public DemoLogin(String base) {
    this.base = base;
  }

  public static String passwordOf(String user) {
    return user.startsWith("mh.")
        ? "demo-musterhausen"
        : user.startsWith("lg.") ? "demo-gesundheit" : "demo-agentur";
  }

  public Tokens login(String user) throws IOException, InterruptedException {
    cookies.clear();
    String verifier = random(48);
    String code = code(user, passwordOf(user), challenge(verifier));
    return token(
        Map.of(
            "grant_type",
            "authorization_code",
            "client_id",
            "portal",
            "code",
            code,
            "redirect_uri",
            base + "/",
            "code_verifier",
            verifier));
  }

  public Tokens refresh(String refreshToken) throws IOException, InterruptedException {
    return token(
        Map.of(
            "grant_type", "refresh_token", "client_id", "portal", "refresh_token", refreshToken));
  }

  /** The authorization code, after the log-in form. */
  public String code(String user, String password, String challenge)
      throws IOException, InterruptedException {
    String authorize =
        base
            + "/oidc/endpoint/demo/authorize?"
            + form(
                Map.of(
                    "response_type",
                    "code",
                    "client_id",
                    "portal",
                    "redirect_uri",
                    base + "/",
                    "scope",
                    "openid profile",
                    "state",
                    random(12),
                    "nonce",
                    random(12),
                    "code_challenge",
                    challenge,
                    "code_challenge_method",
                    "S256"));
    HttpResponse<String> response = follow(get(authorize));
    if (response.statusCode() == 200) {
      HttpRequest.Builder login =
          HttpRequest.newBuilder(URI.create(base + "/oidc/j_security_check"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(
                  BodyPublishers.ofString(
                      form(Map.of("j_username", user, "j_password", password))));
      response = follow(send(login));
    }
    Matcher code =
        Pattern.compile("[?&]code=([^&]+)")
            .matcher(response.headers().firstValue("Location").orElse(""));
    if (!code.find()) {
      throw new IOException(
          "Anmeldung von " + user + " gescheitert: HTTP " + response.statusCode());
    }
    return code.group(1);
  }

  public Tokens token(Map<String, String> parameters) throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(URI.create(base + "/oidc/endpoint/demo/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(parameters)))
                .build(),
            BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(
          "Token verweigert: HTTP " + response.statusCode() + " " + response.body());
    }
    return new Tokens(
        value(response.body(), "access_token"),
        value(response.body(), "refresh_token"),
        value(response.body(), "id_token"));
  }

  /** Follows redirects on our own server; the one that carries the code is left to be read. */
  private HttpResponse<String> follow(HttpResponse<String> response)
      throws IOException, InterruptedException {
    HttpResponse<String> current = response;
    for (int i = 0; i < 10 && current.statusCode() / 100 == 3; i++) {
      String location = current.headers().firstValue("Location").orElse("");
      if (location.contains("code=") || location.contains("error=")) {
        return current;
      }
      current = get(current.uri().resolve(location).toString());
    }
    return current;
  }

  private HttpResponse<String> get(String url) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(url)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    if (!cookies.isEmpty()) {
      request.setHeader(
          "Cookie",
          cookies.entrySet().stream()
              .map(c -> c.getKey() + "=" + c.getValue())
              .collect(Collectors.joining("; ")));
    }
    HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
    for (String header : response.headers().allValues("Set-Cookie")) {
      String[] pair = header.split(";", 2)[0].split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
    return response;
  }

  private static String form(Map<String, String> values) {
    return values.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String value(String json, String name) {
    Matcher m = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
    return m.find() ? m.group(1) : null;
  }

  public static String random(int bytes) {
    byte[] random = new byte[bytes];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  public static String challenge(String verifier) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void main(String[] args) throws Exception {
    Path note = Path.of(args[0], "installation");
    if (args.length < 2 || !Files.exists(note)) {
      System.err.println(
          "Aufruf: src/dev/token <Demo-Person>, etwa mh.redaktion; vorher mit mvn starten.");
      System.exit(2);
    }
    try {
      System.out.println(
          new DemoLogin(Files.readString(note).split("/ ")[0]).login(args[1]).accessToken());
    } catch (IOException e) {
      System.err.println(
          e.getMessage() == null
              ? "Die Installation antwortet nicht: erst mit mvn starten."
              : e.getMessage());
      System.exit(1);
    }
  }
}
