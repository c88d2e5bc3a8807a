import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a library into an authority of its own and asks it; see the script of the same purpose.
 */
public final class SuggestionBench {

  private static final List<String> APPROVERS = List.of("mh.fachbereich", "mh.presse");

  private final DemoApi api;
  private final ThrowAwayAuthority authority;

  private SuggestionBench(DemoApi api, ThrowAwayAuthority authority) {
    this.api = api;
    this.authority = authority;
  }

  public static void main(String[] args) throws Exception {
    DemoApi api = new DemoApi(args[0], args[1]);
    String slug = "guete-" + Long.toString(System.currentTimeMillis(), 36);
    ThrowAwayAuthority authority = ThrowAwayAuthority.found(api, slug, APPROVERS);
    SuggestionBench bench = new SuggestionBench(api, authority);
    try {
      Map<String, String> ids = bench.library(Path.of(args[2]));
      try (PrintWriter run = new PrintWriter(args[3], "UTF-8")) {
        for (int i = 4; i < args.length; i++) {
          bench.ask(Path.of(args[i]), ids, run);
        }
      }
    } finally {
      authority.end();
    }
  }

  /**
   * @return library id by answer id
   */
  private Map<String, String> library(Path file) throws Exception {
    String source = authority.source();
    Map<String, String> ids = new HashMap<>();
    List<String> revisions = new ArrayList<>();
    for (JsonNode entry : rows(file)) {
      JsonNode answer =
          authority.answer(
              cut(entry.path("question").asText(), 500),
              cut(entry.path("answer").asText(), 63_000),
              source,
              entry.get("phrasings"));
      ids.put(answer.path("id").asText(), entry.path("id").asText());
      revisions.add(answer.path("latest").path("id").asText());
    }
    JsonNode batch =
        api.post(
            ThrowAwayAuthority.WRITER,
            authority.path + "/answer-batches",
            Map.of("name", "Messung", "revisions", revisions));
    for (String approver : APPROVERS) {
      api.post(
          approver,
          authority.path + "/approvals/" + batch.path("approvalId").asText() + "/decisions",
          Map.of("verdict", "APPROVE", "contentHash", batch.path("contentHash").asText()));
    }
    System.err.println(ids.size() + " entries approved");
    return ids;
  }

  private void ask(Path queries, Map<String, String> ids, PrintWriter run) throws Exception {
    for (JsonNode query : rows(queries)) {
      JsonNode said =
          api.post(
              ThrowAwayAuthority.WRITER,
              authority.path + "/suggestions",
              Map.of("text", query.path("text").asText(), "limit", 20));
      List<String> ranked = new ArrayList<>();
      said.path("items").forEach(i -> ranked.add(ids.get(i.path("answerId").asText())));
      run.println(
          DemoApi.JSON.writeValueAsString(
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
        rows.add(DemoApi.JSON.readTree(line));
      }
    }
    return rows;
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }
}
