package de.amtsstimme.tone;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.amtsstimme.kernel.http.Json;
import de.amtsstimme.tone.domain.GuidelineBody;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A guideline's body as JSON and back, and the template that everybody may start from. */
public final class GuidelineFormat {

  private static final ObjectMapper JSON = Json.mapper();
  private static final GuidelineBody TEMPLATE = template();

  private GuidelineFormat() {}

  /** "Behörde, bürgernah", in our own words. */
  public static GuidelineBody templateBody() {
    return TEMPLATE;
  }

  private static GuidelineBody template() {
    try (InputStream file =
        GuidelineFormat.class.getResourceAsStream("/tone/behoerde-buergernah.json")) {
      return JSON.readValue(file, GuidelineBody.class);
    } catch (IOException e) {
      throw new IllegalStateException("the template of guidelines", e);
    }
  }

  static String write(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  public static GuidelineBody read(String body) {
    return body(tree(body));
  }

  static GuidelineBody body(JsonNode body) {
    return JSON.convertValue(body, GuidelineBody.class);
  }

  static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Map<String, Object> map(GuidelineBody body) {
    return JSON.convertValue(body, new TypeReference<Map<String, Object>>() {});
  }

  /** Every place of the body with its values, for comparing and for reading. */
  static Map<String, List<String>> places(GuidelineBody body) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    walk("", JSON.valueToTree(body), places);
    return places;
  }

  private static void walk(String place, JsonNode node, Map<String, List<String>> places) {
    if (node.isObject()) {
      for (Iterator<Map.Entry<String, JsonNode>> i = node.fields(); i.hasNext(); ) {
        Map.Entry<String, JsonNode> field = i.next();
        walk(
            place.isEmpty() ? field.getKey() : place + "/" + field.getKey(),
            field.getValue(),
            places);
      }
    } else if (node.isArray()) {
      List<String> values = new ArrayList<>();
      node.forEach(v -> values.add(value(v)));
      places.put(place, values);
    } else if (!node.isNull()) {
      places.put(place, List.of(value(node)));
    }
  }

  /** An entry of a list in a line: "hinsichtlich → zu, wegen". */
  private static String value(JsonNode node) {
    if (!node.isObject()) {
      return node.asText();
    }
    List<String> parts = new ArrayList<>();
    node.forEach(
        v -> {
          if (v.isArray()) {
            List<String> inner = new ArrayList<>();
            v.forEach(x -> inner.add(x.asText()));
            parts.add(String.join(", ", inner));
          } else if (!v.isNull()) {
            parts.add(v.asText());
          }
        });
    return String.join(" → ", parts.stream().filter(p -> !p.isEmpty()).toList());
  }

  /** As approvers read it. */
  static String readable(GuidelineBody body) {
    StringBuilder text = new StringBuilder();
    places(body)
        .forEach(
            (place, values) -> {
              if (!values.isEmpty()) {
                text.append(place).append(":\n");
                values.forEach(v -> text.append("  ").append(v).append('\n'));
              }
            });
    return text.toString();
  }
}
