package de.amtsstimme.approvals.store;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.approvals.domain.AuthorSide;
import de.amtsstimme.approvals.domain.ChainCondition;
import de.amtsstimme.approvals.domain.ChainPath;
import de.amtsstimme.approvals.domain.ChainPlan;
import de.amtsstimme.approvals.domain.ChainStep;
import de.amtsstimme.approvals.domain.StepMode;
import de.amtsstimme.approvals.domain.StepPeople;
import de.amtsstimme.approvals.domain.SubjectFlag;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.kernel.identity.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A plan as the {@code body} of its frozen revision, and back: what the hash covers is what Java
 * and the database both read. A plan from before there were ways is one way.
 */
public final class ChainPlanJson {

  private ChainPlanJson() {}

  public static Map<String, Object> body(ChainPlan plan) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", plan.name());
    json.put("paths", plan.paths().stream().map(ChainPlanJson::path).toList());
    json.put("greetings", plan.greetings());
    json.put("signatures", plan.signatures());
    return json;
  }

  public static ChainPlan plan(JsonNode body) {
    String name = body.path("name").asText();
    List<ChainPath> paths =
        body.has("paths")
            ? list(body.path("paths"), ChainPlanJson::path)
            : List.of(
                new ChainPath(
                    name, ChainCondition.ALWAYS, list(body.path("steps"), ChainPlanJson::step)));
    return new ChainPlan(
        name,
        paths,
        list(body.path("greetings"), JsonNode::asText),
        list(body.path("signatures"), JsonNode::asText));
  }

  private static Map<String, Object> path(ChainPath path) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", path.name());
    json.put("condition", condition(path.condition()));
    json.put("steps", path.steps().stream().map(ChainPlanJson::step).toList());
    return json;
  }

  private static ChainPath path(JsonNode json) {
    return new ChainPath(
        json.path("name").asText(),
        condition(json.path("condition")),
        list(json.path("steps"), ChainPlanJson::step));
  }

  private static Map<String, Object> step(ChainStep s) {
    Map<String, Object> json = people(s.who());
    json.put("name", s.name());
    json.put("mode", s.mode().name());
    json.put("needed", s.needed());
    json.put("deadlineMinutes", s.deadlineMinutes());
    json.put("escalation", s.escalation() == null ? null : people(s.escalation()));
    json.put("condition", condition(s.condition()));
    json.put("openToAgency", s.openToAgency());
    return json;
  }

  /** One step, as a plan or a run has it. */
  public static ChainStep step(JsonNode json) {
    return new ChainStep(
        json.path("name").asText(),
        people(json),
        StepMode.valueOf(json.path("mode").asText()),
        json.path("needed").asInt(1),
        json.path("deadlineMinutes").isInt() ? json.path("deadlineMinutes").asInt() : null,
        json.path("escalation").isObject() ? people(json.path("escalation")) : null,
        condition(json.path("condition")),
        json.path("openToAgency").asBoolean());
  }

  private static Map<String, Object> people(StepPeople who) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("role", who.role() == null ? null : who.role().name());
    json.put("department", who.department());
    json.put("people", who.people().stream().map(UUID::toString).toList());
    if (who.onCall()) {
      json.put("onCall", true);
    }
    return json;
  }

  private static StepPeople people(JsonNode json) {
    return new StepPeople(
        value(json.path("role"), Role::valueOf),
        value(json.path("department"), Function.identity()),
        set(json.path("people"), UUID::fromString),
        json.path("onCall").asBoolean());
  }

  /** Only what is asked: an empty object always holds. */
  static Map<String, Object> condition(ChainCondition c) {
    Map<String, Object> json = new LinkedHashMap<>();
    put(json, "kinds", c.kinds());
    put(json, "topics", c.topics());
    put(json, "channels", c.channels());
    put(json, "languages", c.languages());
    put(json, "flags", c.flags());
    put(json, "authorSide", c.authorSide());
    put(json, "offHours", c.offHours());
    put(json, "unchangedAnswer", c.unchangedAnswer());
    put(json, "rendering", c.rendering());
    return json;
  }

  static ChainCondition condition(JsonNode json) {
    return new ChainCondition(
        set(json.path("kinds"), SubjectKind::valueOf),
        set(json.path("topics"), Function.identity()),
        set(json.path("channels"), Function.identity()),
        set(json.path("languages"), Function.identity()),
        set(json.path("flags"), SubjectFlag::valueOf),
        value(json.path("authorSide"), AuthorSide::valueOf),
        flag(json.path("offHours")),
        flag(json.path("unchangedAnswer")),
        flag(json.path("rendering")));
  }

  private static void put(Map<String, Object> json, String key, Set<?> values) {
    if (!values.isEmpty()) {
      json.put(key, values.stream().map(Object::toString).toList());
    }
  }

  private static void put(Map<String, Object> json, String key, Object value) {
    if (value != null) {
      json.put(key, value instanceof Enum<?> e ? e.name() : value);
    }
  }

  private static Boolean flag(JsonNode json) {
    return json.isBoolean() ? json.asBoolean() : null;
  }

  private static <T> T value(JsonNode json, Function<String, T> as) {
    return json.isTextual() ? as.apply(json.asText()) : null;
  }

  private static <T> List<T> list(JsonNode json, Function<JsonNode, T> as) {
    List<T> list = new ArrayList<>();
    json.forEach(n -> list.add(as.apply(n)));
    return list;
  }

  private static <T> Set<T> set(JsonNode json, Function<String, T> as) {
    return list(json, JsonNode::asText).stream()
        .map(as)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
