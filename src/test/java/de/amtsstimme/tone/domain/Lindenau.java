package de.amtsstimme.tone.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The ready template as an invented town uses it. */
final class Lindenau {

  static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
  static final LocalDate ORDINARY = LocalDate.of(2026, 3, 2);
  static final LocalDate BLACKOUT = LocalDate.of(2026, 9, 14);

  private Lindenau() {}

  static ObjectNode template() {
    try (InputStream file = Lindenau.class.getResourceAsStream("/tone/behoerde-buergernah.json")) {
      return (ObjectNode) JSON.readTree(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static RuleSet rules() {
    ObjectNode rules = (ObjectNode) template().get("rules");
    rules.set(
        "signatures",
        JSON.valueToTree(
            List.of(
                "Ihre Stadt Lindenau", "Ihr Team der Stadt Lindenau", "Ihr Bürgeramt Lindenau")));
    rules.set("hosts", JSON.valueToTree(List.of("lindenau.example", "bund.de", "sachsen.de")));
    rules.set(
        "contacts",
        JSON.valueToTree(
            new RuleSet.Contacts(
                List.of("0341 5550-100", "115", "116117", "110", "112"),
                List.of("@lindenau.example"),
                List.of("Rathausplatz 1, 04177 Lindenau"))));
    rules.withArray("electionNames").add("Petra Sommer").add("Bürgermeister Kranz");
    ObjectNode blackout =
        JSON.createObjectNode().put("from", "2026-09-01").put("until", "2026-09-20");
    rules.withArray("blackouts").add(blackout);
    return JSON.convertValue(rules, RuleSet.class);
  }

  static ToneChecker checker() {
    return new ToneChecker(rules(), List.of());
  }

  static Occasion fragment() {
    return new Occasion("FACEBOOK", "COMMENT", "de", false, false, ORDINARY, Set.of());
  }

  static Occasion occasion(JsonNode line) {
    return new Occasion(
        line.path("channel").asText("FACEBOOK"),
        line.path("kind").asText("COMMENT"),
        line.path("language").asText("de"),
        line.path("complaint").asBoolean(),
        line.path("whole").asBoolean(),
        line.path("blackout").asBoolean() ? BLACKOUT : ORDINARY,
        Set.of());
  }
}
