package de.amtsstimme.kernel;

import static de.amtsstimme.kernel.domain.ProblemCode.INVALID_TEXT;
import static de.amtsstimme.kernel.domain.ProblemCode.MALFORMED_JSON;
import static de.amtsstimme.kernel.domain.ProblemCode.VALIDATION_FAILED;
import static de.amtsstimme.kernel.domain.ProblemCode.WRONG_TYPE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Bodies;
import de.amtsstimme.fixtures.Contents;
import de.amtsstimme.fixtures.Operations;
import de.amtsstimme.fixtures.Operations.Operation;
import de.amtsstimme.fixtures.Problems;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.kernel.domain.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One wrong value after the other, at every place of every body, the rest of it sound. */
@ExtendWith(ArquillianExtension.class)
class BadValuesIT {

  /** A guideline may want none of these. */
  private static final Pattern MAY_BE_NONE =
      Pattern.compile("/rules/limits/(emoji|exclamations|hashtags)");

  private static final Pattern ENUM = Pattern.compile("[A-Z]{2,}(_[A-Z]+)*");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*Z");
  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7.*");

  private final TestAuthority a = TestAuthority.founded();

  /** A value in a body: where it is, and the body with something else there. */
  private record Place(Operation operation, String pointer, JsonNode value) {
    String bodyWith(String json) {
      String marked = replaced(Bodies.json(operation.key()), pointer).toString();
      return marked.replace("\"@@\"", json);
    }

    boolean isText(Pattern form) {
      return value.isTextual() && form.matcher(value.asText()).matches();
    }

    boolean isPlainText() {
      return value.isTextual()
          && !isText(ENUM)
          && !isText(DAY)
          && !isText(INSTANT)
          && !isText(UUID);
    }

    @Override
    public String toString() {
      return operation.key() + " " + pointer;
    }
  }

  @Test
  void everyValueHasItsType() {
    everywhere(
        p -> {
          List<String> wrong = new ArrayList<>(List.of("1.5", "{}", "{\"a\":1}"));
          wrong.addAll(List.of("[]", "[[]]", "[\"x\",\"y\"]"));
          if (p.value().isTextual()) {
            wrong.addAll(List.of("1", "true", "0", "false", "1e400"));
          } else if (p.value().isInt()) {
            wrong.addAll(
                List.of("\"1\"", "\"\"", "true", "1e400", "99999999999", "1" + "0".repeat(30)));
          } else if (p.value().isBoolean()) {
            wrong.addAll(List.of("\"true\"", "\"\"", "1", "0"));
          } else {
            wrong.addAll(List.of("\"x\"", "\"\"", "1", "true"));
          }
          if (p.value().isArray()) {
            wrong.removeAll(List.of("[]", "[[]]", "[\"x\",\"y\"]"));
          }
          if (p.value().isObject()) {
            wrong.removeAll(List.of("{}", "{\"a\":1}"));
          }
          for (String json : wrong) {
            refused(p, json, WRONG_TYPE);
          }
          refused(p, "1" + "0".repeat(100), WRONG_TYPE, MALFORMED_JSON);
        });
  }

  @Test
  void whereNamesAreListedOnlyThoseCount() {
    everywhere(
        p -> {
          if (p.isText(ENUM)) {
            for (String json : List.of("\"GIBT_ES_NICHT\"", "\"\"", "\" \"", "\"0\"", lower(p))) {
              Api.Answer answer = refused(p, json, WRONG_TYPE);
              assertTrue(answer.json().path("detail").asText().contains(p.value().asText()));
            }
          }
          if (p.isText(UUID)) {
            for (String json :
                List.of("\"\"", "\"x\"", "\"0199b1c2-0000-7000-8000-00000000000g\"")) {
              refused(p, json, WRONG_TYPE);
            }
          }
        });
  }

  @Test
  void daysAreDaysOfTheCalendar() {
    everywhere(
        p -> {
          String time = p.isText(DAY) ? "" : "T08:00:00Z";
          if (p.isText(DAY) || p.isText(INSTANT)) {
            for (String day :
                List.of(
                    "2026-02-30",
                    "2026-02-29",
                    "2026-13-01",
                    "2026-00-10",
                    "2026-1-1",
                    "10000-01-01",
                    "+10000-01-01",
                    "+999999999-01-01",
                    "-0001-01-01",
                    "0000-01-01",
                    "22.11.2026")) {
              refused(p, "\"" + day + time + "\"", WRONG_TYPE);
            }
            refused(p, "\"\"", WRONG_TYPE);
            refused(p, "\" \"", WRONG_TYPE);
            refused(p, "\"heute\"", WRONG_TYPE);
            refused(p, "[2026,11,22]", WRONG_TYPE);
            refused(p, "1763769600", WRONG_TYPE);
          }
          if (p.isText(DAY)) {
            refused(p, "\"2026-11-22T08:00:00Z\"", WRONG_TYPE);
          }
          if (p.isText(INSTANT)) {
            refused(p, "\"2026-11-22\"", WRONG_TYPE);
            refused(p, "\"2026-11-22T08:00:00\"", WRONG_TYPE);
            refused(p, "\"2026-11-22T25:00:00Z\"", WRONG_TYPE);
          }
        });
  }

  @Test
  void textsHoldNothingThatNobodySees() {
    everywhere(
        p -> {
          if (p.value().isTextual()) {
            for (String bad :
                List.of("\\u0000", "\\ud800", "\\udc00x", "\\u001b", "\\uffff", "\\u0085")) {
              ProblemCode expected = p.isPlainText() ? INVALID_TEXT : WRONG_TYPE;
              refused(p, "\"a" + bad + "b\"", expected);
            }
          }
        });
  }

  @Test
  void numbersHaveLimits() {
    everywhere(
        p -> {
          if (p.value().isInt()) {
            for (String json : List.of("-1", "2147483647", "-2147483648")) {
              refused(p, json, VALIDATION_FAILED);
            }
            if (!MAY_BE_NONE.matcher(p.pointer()).matches()) {
              refused(p, "0", VALIDATION_FAILED);
            }
          }
        });
  }

  @Test
  void textsHaveLimits() {
    everywhere(
        p -> {
          if (p.isPlainText()) {
            refused(p, "\"" + "x".repeat(70_000) + "\"", VALIDATION_FAILED);
          }
        });
  }

  @Test
  void nullIsNeverAnAccident() {
    for (Place p : places()) {
      if (p.operation().key().equals("POST /tenants")) {
        continue; // some of them would found one
      }
      Api.Answer answer = send(p, "null");
      assertTrue(answer.status() < 500, p + " " + answer.text());
      if (p.pointer().matches(".*/\\d+")) {
        Problems.check(p.toString(), answer, VALIDATION_FAILED);
        // A set has no numbers: there the place is the set.
        assertTrue(p.pointer().startsWith(Problems.pointer(answer)), p + " " + answer.text());
      }
    }
  }

  private void everywhere(Consumer<Place> test) {
    Map<String, String> before = Contents.of(a);
    List<Throwable> failures = new ArrayList<>();
    for (Place p : places()) {
      try {
        test.accept(p);
      } catch (AssertionError e) {
        failures.add(e);
      }
    }
    org.junit.jupiter.api.Assertions.assertAll(
        failures.stream()
            .map(
                f ->
                    () -> {
                      throw f;
                    }));
    assertEquals(before, Contents.of(a));
    assertEquals(404, a.agencyAdmin.get("/tenants/schlecht-und-nie").status());
  }

  private Api.Answer refused(Place p, String json, ProblemCode... codes) {
    Api.Answer answer = send(p, json);
    Problems.check(p + " = " + json.substring(0, Math.min(60, json.length())), answer, codes);
    if (!answer.code().equals("MALFORMED_JSON")) {
      assertTrue(Problems.pointer(answer).startsWith(p.pointer()), p + " " + answer.text());
    }
    return answer;
  }

  private Api.Answer send(Place p, String json) {
    Operation o = p.operation();
    Api person = o.path().startsWith("/tenants/") ? a.admin : a.agencyAdmin;
    return person.send(o.method(), o.in(a), p.bodyWith(json), Map.of("If-Match", "*"));
  }

  private static String lower(Place p) {
    return "\"" + p.value().asText().toLowerCase(java.util.Locale.ROOT) + "\"";
  }

  private static List<Place> places() {
    List<Place> all = new ArrayList<>();
    for (Operation o : Operations.all()) {
      if (Bodies.of(o.key()) != null) {
        collect(o, "", Bodies.json(o.key()), all);
      }
    }
    return all;
  }

  private static void collect(Operation o, String pointer, JsonNode node, List<Place> all) {
    if (!pointer.isEmpty()) {
      all.add(new Place(o, pointer, node));
    }
    if (node.isObject()) {
      node.properties().forEach(e -> collect(o, pointer + "/" + e.getKey(), e.getValue(), all));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(o, pointer + "/" + i, node.get(i), all);
    }
  }

  private static JsonNode replaced(JsonNode root, String pointer) {
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = root.at(pointer.substring(0, slash));
    String last = pointer.substring(slash + 1);
    if (parent instanceof ObjectNode object) {
      object.put(last, "@@");
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(last), "@@");
    }
    return root;
  }
}
