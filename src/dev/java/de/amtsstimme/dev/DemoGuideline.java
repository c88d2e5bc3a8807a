package de.amtsstimme.dev;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An authority's guideline: the template with what this authority publishes of itself. */
final class DemoGuideline {

  private static final Map<String, List<String>> PHONES =
      Map.of(
          "stadt-musterhausen",
          List.of(
              "110",
              "112",
              "115",
              "116117",
              "0123 4567-0",
              "0123 4567-100",
              "0123 4567-115",
              "0123 4567-200",
              "0123 4567-300",
              "0123 4567-400",
              "0123 4567-500",
              "0123 4567-700"),
          "landesamt-gesundheit",
          List.of("110", "112", "115", "116117"));

  private static final Map<String, List<String>> ADDRESSES =
      Map.of(
          "stadt-musterhausen",
          List.of("Rathausplatz 1", "Marktplatz 1", "Lindenstraße 5", "Industriestraße 22"),
          "landesamt-gesundheit",
          List.of("Amtsallee 12", "Amtsallee 14"));

  private static final Map<String, String> HOSTS =
      Map.of(
          "stadt-musterhausen",
          "musterhausen.example",
          "landesamt-gesundheit",
          "lg.beispielland.example");

  /** What the demo's older texts do otherwise; there it only hints. */
  private static final List<String> HINTS =
      List.of(
          "format.time",
          "gender.style",
          "sentence.long",
          "address.capital",
          "greeting.missing",
          "exclamation",
          "emoji");

  private final DemoApi api;

  DemoGuideline(DemoApi api) {
    this.api = api;
  }

  /** Written by the editors, approved by the press office. */
  void putInForce(String prefix, String slug) {
    String path = "/tenants/" + slug;
    String editor = prefix + "redaktion";
    String id =
        api.post(editor, path + "/tone-guidelines", draft(prefix, slug)).path("id").asText();
    api.post(editor, path + "/tone-guidelines/" + id + "/submission", null);
    api.approve(prefix + "presse", path, id);
  }

  private Map<String, Object> draft(String prefix, String slug) {
    JsonNode template = api.get(prefix + "redaktion", "/tenants/" + slug + "/tone-template");
    ObjectNode rules = (ObjectNode) template.path("rules");
    ObjectNode contacts = rules.putObject("contacts");
    PHONES.get(slug).forEach(contacts.putArray("phones")::add);
    contacts.putArray("mail").add("@" + HOSTS.get(slug));
    ADDRESSES.get(slug).forEach(contacts.putArray("addresses")::add);
    rules.withArray("hosts").add(HOSTS.get(slug));
    ObjectNode severities = rules.putObject("severities");
    HINTS.forEach(rule -> severities.put(rule, "HINT"));
    Map<String, Object> draft = new HashMap<>();
    draft.put("name", "Behörde, bürgernah");
    draft.put("effectiveFrom", "2026-01-01");
    draft.put("prose", template.path("prose"));
    draft.put("rules", rules);
    return draft;
  }
}
