import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The running demo installation by its API alone, as the people of the demo. {@link
 * HttpURLConnection} because it hardly costs anything on the cores that are being measured.
 */
final class DemoApi {

  static final ObjectMapper JSON = new ObjectMapper();
  private static final long TOKEN_NANOS = TimeUnit.MINUTES.toNanos(8);

  private record Token(String text, long since) {}

  private final Map<String, Token> tokens = new ConcurrentHashMap<>();
  private final String base;
  private final String tokenCommand;

  static {
    System.setProperty("http.maxConnections", "64");
  }

  DemoApi(String base, String tokenCommand) {
    this.base = base;
    this.tokenCommand = tokenCommand;
  }

  JsonNode get(String person, String where) throws IOException {
    return send("GET", person, where, null);
  }

  JsonNode post(String person, String where, Map<String, ?> body) throws IOException {
    return send("POST", person, where, body);
  }

  void redeem(String person, String token) throws IOException {
    post(person, "/invitations/" + token + "/redemption", null);
  }

  /** HttpURLConnection knows no PATCH. */
  JsonNode patch(String person, String where, Map<String, ?> body) throws Exception {
    var request =
        java.net.http.HttpRequest.newBuilder(java.net.URI.create(base + "/api/v1" + where))
            .header("Authorization", "Bearer " + token(person))
            .header("Content-Type", "application/json")
            .header("If-Match", "*")
            .method(
                "PATCH",
                java.net.http.HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
            .build();
    var response =
        java.net.http.HttpClient.newHttpClient()
            .send(request, java.net.http.HttpResponse.BodyHandlers.ofString());
    return said(person + " PATCH " + where, response.statusCode(), response.body().getBytes());
  }

  private JsonNode send(String method, String person, String where, Map<String, ?> body)
      throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) new URL(base + "/api/v1" + where).openConnection();
    connection.setRequestMethod(method);
    connection.setRequestProperty("Authorization", "Bearer " + token(person));
    if (method.equals("POST")) {
      connection.setDoOutput(true);
      byte[] sent = body == null ? new byte[0] : JSON.writeValueAsBytes(body);
      connection.setRequestProperty("Content-Type", "application/json");
      connection.setFixedLengthStreamingMode(sent.length);
      try (OutputStream out = connection.getOutputStream()) {
        out.write(sent);
      }
    }
    int status = connection.getResponseCode();
    try (InputStream in =
        status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
      return said(
          person + " " + method + " " + where,
          status,
          in == null ? new byte[0] : in.readAllBytes());
    }
  }

  private static JsonNode said(String what, int status, byte[] body) throws IOException {
    if (status >= 300) {
      throw new IllegalStateException(what + ": " + status + " " + new String(body));
    }
    return body.length == 0 ? JSON.nullNode() : JSON.readTree(body);
  }

  private String token(String person) throws IOException {
    Token known = tokens.get(person);
    if (known == null || System.nanoTime() - known.since() > TOKEN_NANOS) {
      Process process =
          new ProcessBuilder(tokenCommand, person)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      known =
          new Token(new String(process.getInputStream().readAllBytes()).strip(), System.nanoTime());
      tokens.put(person, known);
    }
    return known.text();
  }
}
