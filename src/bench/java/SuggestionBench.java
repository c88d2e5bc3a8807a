import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Writes a library into an authority of its own and asks it; see the script of the same purpose.
 */
public final class SuggestionBench {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long TOKEN_NANOS = TimeUnit.MINUTES.toNanos(8);

  private record Token(String text, long since) {}

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, Token> tokens = new HashMap<>();
  private final String base;
  private final String tokenCommand;
  private final String slug = "guete-" + Long.toString(System.currentTimeMillis(), 36);
  private final String path = "/tenants/" + slug;

  private SuggestionBench(String base, String tokenCommand) {
    this.base = base;
    this.tokenCommand = tokenCommand;
  }

  public static void main(String[] args) throws Exception {
    SuggestionBench bench = new SuggestionBench(args[0], args[1]);
    bench.found();
    try {
      Map<String, String> ids = bench.library(Path.of(args[2]));
      try (PrintWriter run = new PrintWriter(args[3], "UTF-8")) {
        for (int i = 4; i < args.length; i++) {
          bench.ask(Path.of(args[i]), ids, run);
        }
      }
    } finally {
      bench.post(
          "agentur.admin", bench.path + "/ending", Map.of("reason", "Messung", "exportDays", 1));
    }
  }

  /** With people of the demo: an administrator, two who approve in two steps, one who writes. */
  private void found() throws Exception {
    JsonNode founded =
        post(
            "agentur.admin",
            "/tenants",
            Map.of(
                "slug",
                slug,
                "name",
                "Messung " + slug,
                "kind",
                "KOMMUNE",
                "land",
                "NW",
                "firstAdminName",
                "Messung"));
    redeem("mh.admin", founded.path("invitationToken").asText());
    send("PATCH", "mh.admin", path, Map.of("dpaDate", "2026-01-02", "dpaVersion", "1"));
    post("mh.admin", path + "/contacts", Map.of("name", "Messung", "topic", "Messung"));
    for (String[] p :
        new String[][] {
          {"mh.presse", "APPROVER"}, {"mh.fachbereich", "APPROVER"}, {"mh.redaktion", "EDITOR"}
        }) {
      JsonNode invited =
          post(
              "mh.admin",
              path + "/invitations",
              Map.of("displayName", p[0], "department", p[0], "roles", List.of(p[1])));
      redeem(p[0], invited.path(invited.has("token") ? "token" : "invitationToken").asText());
    }
    JsonNode chain =
        post(
            "mh.admin",
            path + "/chains",
            Map.of(
                "name",
                "Zwei",
                "steps",
                List.of(
                    Map.of("name", "Fach", "mode", "ANY", "department", "mh.fachbereich"),
                    Map.of("name", "Presse", "mode", "ANY", "department", "mh.presse"))));
    for (String approver : List.of("mh.presse", "mh.fachbereich")) {
      post(
          approver,
          path + "/chains/" + chain.path("id").asText() + "/adoptions",
          Map.of("contentHash", chain.path("contentHash").asText()));
    }
    post("agentur.admin", path + "/activation", null);
  }

  private void redeem(String person, String token) throws Exception {
    post(person, "/invitations/" + token + "/redemption", null);
  }

  /**
   * @return library id by answer id
   */
  private Map<String, String> library(Path file) throws Exception {
    String source =
        post(
                "mh.redaktion",
                path + "/sources",
                Map.of("title", "Quelle", "issuer", "Messung", "version", "1", "excerpt", "Auszug"))
            .path("id")
            .asText();
    Map<String, String> ids = new HashMap<>();
    List<String> revisions = new ArrayList<>();
    for (JsonNode entry : rows(file)) {
      Map<String, Object> body = new LinkedHashMap<>();
      body.put("topic", "Messung");
      if (entry.has("phrasings")) {
        body.put("phrasings", entry.path("phrasings"));
      }
      body.put(
          "revision",
          Map.of(
              "question", cut(entry.path("question").asText(), 500),
              "variants",
                  List.of(
                      Map.of("language", "de", "text", cut(entry.path("answer").asText(), 63_000))),
              "sources", List.of(source)));
      JsonNode answer = post("mh.redaktion", path + "/answers", body);
      ids.put(answer.path("id").asText(), entry.path("id").asText());
      revisions.add(answer.path("latest").path("id").asText());
    }
    JsonNode batch =
        post(
            "mh.redaktion",
            path + "/answer-batches",
            Map.of("name", "Messung", "revisions", revisions));
    for (String approver : List.of("mh.fachbereich", "mh.presse")) {
      post(
          approver,
          path + "/approvals/" + batch.path("approvalId").asText() + "/decisions",
          Map.of("verdict", "APPROVE", "contentHash", batch.path("contentHash").asText()));
    }
    System.err.println(ids.size() + " entries approved");
    return ids;
  }

  private void ask(Path queries, Map<String, String> ids, PrintWriter run) throws Exception {
    for (JsonNode query : rows(queries)) {
      JsonNode said =
          post(
              "mh.redaktion",
              path + "/suggestions",
              Map.of("text", query.path("text").asText(), "limit", 20));
      List<String> ranked = new ArrayList<>();
      said.path("items").forEach(i -> ranked.add(ids.get(i.path("answerId").asText())));
      run.println(
          JSON.writeValueAsString(
              Map.of(
                  "id", query.path("id").asText(),
                  "ranked", ranked,
                  "verdict", said.path("verdict").asText(),
                  "confidence", said.path("items").path(0).path("confidence").asDouble(0))));
    }
  }

  private static List<JsonNode> rows(Path file) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        rows.add(JSON.readTree(line));
      }
    }
    return rows;
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  private JsonNode post(String person, String where, Map<String, ?> body) throws Exception {
    return send("POST", person, where, body);
  }

  private JsonNode send(String method, String person, String where, Map<String, ?> body)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + "/api/v1" + where))
            .header("Authorization", "Bearer " + token(person))
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
    if (method.equals("PATCH")) {
      request.header("If-Match", "*");
    }
    HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
    if (response.statusCode() >= 300) {
      throw new IllegalStateException(
          person
              + " "
              + method
              + " "
              + where
              + ": "
              + response.statusCode()
              + " "
              + response.body());
    }
    return response.body().isEmpty() ? JSON.nullNode() : JSON.readTree(response.body());
  }

  private String token(String person) throws Exception {
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
