package de.amtsstimme.kernel;

import static de.amtsstimme.kernel.domain.ProblemCode.BODY_REQUIRED;
import static de.amtsstimme.kernel.domain.ProblemCode.BODY_TOO_LARGE;
import static de.amtsstimme.kernel.domain.ProblemCode.MALFORMED_JSON;
import static de.amtsstimme.kernel.domain.ProblemCode.UNKNOWN_PROPERTY;
import static de.amtsstimme.kernel.domain.ProblemCode.UNSUPPORTED_MEDIA_TYPE;
import static de.amtsstimme.kernel.domain.ProblemCode.VALIDATION_FAILED;
import static de.amtsstimme.kernel.domain.ProblemCode.WRONG_TYPE;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Bodies;
import de.amtsstimme.fixtures.Contents;
import de.amtsstimme.fixtures.Operations;
import de.amtsstimme.fixtures.Operations.Operation;
import de.amtsstimme.fixtures.Problems;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.kernel.domain.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bodies that are none, on every operation that takes one. Nothing breaks, nothing changes. */
@ExtendWith(ArquillianExtension.class)
class BadInputIT {

  private final TestAuthority a = TestAuthority.founded();

  @Test
  void theTableHasEveryOperationAndEveryProperty() {
    TreeSet<String> documented = new TreeSet<>();
    for (Operation o : Operations.all()) {
      if (o.method().equals("POST") || o.method().equals("PATCH")) {
        documented.add(o.key());
        assertEquals(
            o.description().path("requestBody").path("content").has("application/json"),
            Bodies.of(o.key()) != null,
            "body of " + o.key());
      }
    }
    assertEquals(documented, new TreeSet<>(Bodies.table().keySet()));
  }

  @Test
  void whatIsNoJsonIsNamed() {
    everyBody(
        o -> {
          for (String bad :
              List.of("{", "}", "nix", "{\"a\":", "{'a':1}", "{\"a\" 1}", "\"", "// x\n{}")) {
            check(o, bad, MALFORMED_JSON);
          }
          check(o, Bodies.of(o.key()) + "x", MALFORMED_JSON);
          check(o, Bodies.of(o.key()) + Bodies.of(o.key()), MALFORMED_JSON, WRONG_TYPE);
          String valid = Bodies.of(o.key());
          check(o, valid.substring(0, valid.length() - 3), MALFORMED_JSON);
          check(o, valid.replaceFirst("\\{", "{" + firstProperty(valid) + ","), MALFORMED_JSON);
        });
  }

  @Test
  void nothingIsNoBody() {
    everyBody(
        o -> {
          check(o, "", BODY_REQUIRED);
          check(o, "null", BODY_REQUIRED);
          check(o, " ", BODY_REQUIRED, MALFORMED_JSON, WRONG_TYPE);
        });
  }

  @Test
  void anObjectIsAnObject() {
    everyBody(
        o -> {
          for (String bad :
              List.of(
                  "[]", "[{}]", "[" + Bodies.of(o.key()) + "]", "42", "\"x\"", "true", "1e400")) {
            check(o, bad, WRONG_TYPE);
          }
        });
  }

  @Test
  void aMisspeltPropertyIsNotLost() {
    everyBody(
        o -> {
          ObjectNode body = (ObjectNode) Bodies.json(o.key());
          body.put("gibtEsNicht", 1);
          Api.Answer answer = check(o, body.toString(), UNKNOWN_PROPERTY);
          assertEquals("/gibtEsNicht", Problems.pointer(answer));
          assertTrue(answer.json().path("detail").asText().contains("gibtEsNicht"));
          check(o, "{\"__proto__\":{},\"\":1,\"a/b~c\":2}", UNKNOWN_PROPERTY);
        });
  }

  @Test
  void requiredPropertiesAreAskedForInTheLanguageOfTheRequest() {
    everyBody(
        o -> {
          if (o.key().equals("PATCH /tenants/{tenant}")) {
            return; // takes nothing for "leave everything"
          }
          Api.Answer german = send(o, "{}", Map.of());
          if (german.code().equals("VALIDATION_FAILED")) {
            check(o, "{}", VALIDATION_FAILED);
            Api.Answer english = send(o, "{}", Map.of("Accept-Language", "en"));
            Problems.check(o.key(), english, Locale.ENGLISH, VALIDATION_FAILED);
            JsonNode inGerman = german.json().path("errors");
            JsonNode inEnglish = english.json().path("errors");
            assertEquals(inGerman.size(), inEnglish.size());
            for (int i = 0; i < inGerman.size(); i++) {
              String sentence = inGerman.get(i).path("detail").asText();
              assertTrue(sentence.matches("(Diese|Bitte|Das|Die) .*\\."), o.key() + sentence);
              sentence = inEnglish.get(i).path("detail").asText();
              assertTrue(sentence.matches("(This|Give|The) .*\\."), o.key() + sentence);
            }
          }
        });
  }

  @Test
  void everyRefusalSpeaksEnglishToWhoAsksForIt() {
    everyBody(
        o -> {
          Map<String, String> english = Map.of("Accept-Language", "en-US,en;q=0.8,de;q=0.2");
          Problems.check(o.key(), send(o, "{", english), Locale.ENGLISH, MALFORMED_JSON);
          Problems.check(o.key(), send(o, "[]", english), Locale.ENGLISH, WRONG_TYPE);
          Map<String, String> turkish = Map.of("Accept-Language", "tr");
          Problems.check(o.key(), send(o, "[]", turkish), Locale.GERMAN, WRONG_TYPE);
        });
  }

  @Test
  void tooMuchIsRefusedUnread() {
    everyBody(
        o -> {
          check(o, "{\"name\":\"" + "x".repeat(1_500_000) + "\"}", BODY_TOO_LARGE);
          check(o, " ".repeat(10_000_000), BODY_TOO_LARGE);
        });
  }

  @Test
  void deepNestingIsNoWayToTheStack() {
    everyBody(
        o -> {
          String deep = "[".repeat(10_000) + "]".repeat(10_000);
          check(o, deep, WRONG_TYPE, MALFORMED_JSON);
          check(
              o,
              "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000),
              UNKNOWN_PROPERTY,
              MALFORMED_JSON);
          String first = Bodies.json(o.key()).fieldNames().next();
          check(o, "{\"" + first + "\":" + deep + "}", WRONG_TYPE, MALFORMED_JSON);
        });
  }

  @Test
  void brokenUtf8IsNotRepaired() {
    everyBody(
        o -> {
          String valid = Bodies.of(o.key());
          for (byte[] bad :
              List.of(
                  new byte[] {(byte) 0xC3, 0x28},
                  new byte[] {(byte) 0xFF},
                  new byte[] {(byte) 0xC0, (byte) 0x80},
                  new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80})) {
            String place = valid.contains(":\"") ? ":\"" : "\"";
            String broken =
                valid.replaceFirst(place, place + new String(bad, StandardCharsets.ISO_8859_1));
            check(o, broken.getBytes(StandardCharsets.ISO_8859_1), MALFORMED_JSON);
          }
          check(o, valid.getBytes(StandardCharsets.UTF_16), MALFORMED_JSON);
        });
  }

  @Test
  void onlyJsonIsJson() {
    everyBody(
        o -> {
          for (String type :
              List.of("text/plain", "application/xml", "application/x-www-form-urlencoded")) {
            Problems.check(
                o.key() + type,
                send(o, Bodies.of(o.key()), Map.of("Content-Type", type)),
                UNSUPPORTED_MEDIA_TYPE);
          }
        });
  }

  /** On every operation with a body; afterwards everything is as it was. */
  private void everyBody(Consumer<Operation> test) {
    Map<String, String> before = Contents.of(a);
    assertAll(operations().map(o -> () -> test.accept(o)));
    assertEquals(before, Contents.of(a));
    assertEquals(404, a.agencyAdmin.get("/tenants/schlecht-und-nie").status());
  }

  private static Stream<Operation> operations() {
    return Operations.all().stream().filter(o -> Bodies.of(o.key()) != null);
  }

  private Api.Answer check(Operation o, Object body, ProblemCode... codes) {
    Api.Answer answer = send(o, body, Map.of());
    String shown = body.toString();
    Problems.check(
        o.key() + " " + shown.substring(0, Math.min(120, shown.length())), answer, codes);
    return answer;
  }

  private Api.Answer send(Operation o, Object body, Map<String, String> headers) {
    Map<String, String> all = new java.util.HashMap<>(headers);
    all.put("If-Match", "*");
    Api person = o.path().startsWith("/tenants/") ? a.admin : a.agencyAdmin;
    return person.send(o.method(), o.in(a), body, all);
  }

  /** The first property of a body once more: "name":"N". */
  private static String firstProperty(String body) {
    return body.substring(1, body.indexOf(':')) + ":null";
  }
}
