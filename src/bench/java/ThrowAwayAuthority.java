import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An authority of its own for a measurement, with people of the demo: mh.admin administers,
 * mh.redaktion writes, and one approver decides in each step of the chain.
 */
final class ThrowAwayAuthority {

  static final String WRITER = "mh.redaktion";
  private static final String ADMIN = "mh.admin";
  private static final String AGENCY = "agentur.admin";

  final String path;
  private final DemoApi api;

  private ThrowAwayAuthority(DemoApi api, String slug) {
    this.api = api;
    this.path = "/tenants/" + slug;
  }

  /**
   * @param approvers in the order of the chain's steps, two at least
   */
  static ThrowAwayAuthority found(DemoApi api, String slug, List<String> approvers)
      throws Exception {
    ThrowAwayAuthority authority = new ThrowAwayAuthority(api, slug);
    JsonNode founded =
        api.post(
            AGENCY,
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
    api.redeem(ADMIN, founded.path("invitationToken").asText());
    api.patch(ADMIN, authority.path, Map.of("dpaDate", "2026-01-02", "dpaVersion", "1"));
    api.post(ADMIN, authority.path + "/contacts", Map.of("name", "Messung", "topic", "Messung"));
    authority.invite(WRITER, "EDITOR");
    for (String approver : approvers) {
      authority.invite(approver, "APPROVER");
    }
    authority.adoptChain(approvers);
    api.post(AGENCY, authority.path + "/activation", null);
    return authority;
  }

  private void invite(String person, String role) throws Exception {
    JsonNode invited =
        api.post(
            ADMIN,
            path + "/invitations",
            Map.of("displayName", person, "department", person, "roles", List.of(role)));
    api.redeem(person, invited.path(invited.has("token") ? "token" : "invitationToken").asText());
  }

  private void adoptChain(List<String> approvers) throws Exception {
    List<Map<String, String>> steps = new ArrayList<>();
    for (String approver : approvers) {
      steps.add(Map.of("name", approver, "mode", "ANY", "department", approver));
    }
    JsonNode chain = api.post(ADMIN, path + "/chains", Map.of("name", "Messung", "steps", steps));
    for (String approver : approvers.subList(0, 2)) {
      api.post(
          approver,
          path + "/chains/" + chain.path("id").asText() + "/adoptions",
          Map.of("contentHash", chain.path("contentHash").asText()));
    }
  }

  /** Texts may cite it. */
  String source() throws Exception {
    return api.post(
            WRITER,
            path + "/sources",
            Map.of("title", "Quelle", "issuer", "Messung", "version", "1", "excerpt", "Auszug"))
        .path("id")
        .asText();
  }

  /**
   * @param phrasings may be null
   * @return the answer with its first revision, a draft
   */
  JsonNode answer(String question, String text, String source, JsonNode phrasings)
      throws Exception {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("topic", "Messung");
    if (phrasings != null) {
      body.put("phrasings", phrasings);
    }
    body.put(
        "revision",
        Map.of(
            "question", question,
            "variants", List.of(Map.of("language", "de", "text", text)),
            "sources", List.of(source)));
    return api.post(WRITER, path + "/answers", body);
  }

  void end() throws Exception {
    api.post(AGENCY, path + "/ending", Map.of("reason", "Messung", "exportDays", 1));
  }
}
