package de.amtsstimme.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.fixtures.TestInstallation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The log as collectors read it: one JSON object a line, with request and authority as fields. */
@ExtendWith(ArquillianExtension.class)
class JsonLogIT {

  private static final Path LOG = TestInstallation.serverDirectory().resolve("logs/messages.log");
  private static final ObjectMapper STRICT =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  @Test
  void aRequestIsOneObjectWithItsFields() throws Exception {
    TestAuthority a = TestAuthority.founded();
    String request = "req-" + UUID.randomUUID();
    a.admin.send("GET", a.path, null, Map.of("X-Request-Id", request));
    List<JsonNode> lines = of(request);
    assertEquals(1, lines.size(), lines.toString());
    assertEquals(a.slug, lines.get(0).path("ext_tenant").asText());
    assertEquals("INFO", lines.get(0).path("loglevel").asText());
    assertTrue(lines.get(0).path("message").asText().contains(" 200 "), lines.toString());
  }

  /**
   * A failure nobody foresaw: with its stack trace, still in one line. PostgreSQL would tell the
   * failing row, and with it what the citizen wrote.
   */
  @Test
  void anExceptionIsOneObjectAndHoldsNothingOfACitizen() throws Exception {
    TestAuthority a = TestAuthority.active();
    String request = "req-" + UUID.randomUUID();
    String text = "Geheimtext-" + UUID.randomUUID();
    try (Connection c = TestInstallation.owner();
        Statement s = c.createStatement()) {
      s.execute(
          "alter table inquiry add constraint broken_on_purpose check (text is distinct from '"
              + text
              + "') not valid");
      try {
        Api.Answer answer =
            a.editor.send(
                "POST",
                a.path + "/inquiries",
                Map.of("channel", "X", "text", text, "authorHandle", "@" + text),
                Map.of("X-Request-Id", request));
        assertEquals(500, answer.status(), answer.text());
      } finally {
        s.execute("alter table inquiry drop constraint broken_on_purpose");
      }
    }
    List<JsonNode> lines = of(request);
    assertEquals(2, lines.size(), lines.toString());
    JsonNode failure = lines.get(0);
    assertEquals("SEVERE", failure.path("loglevel").asText());
    assertEquals(a.slug, failure.path("ext_tenant").asText());
    assertTrue(failure.toString().contains("broken_on_purpose"), failure.toString());
    assertTrue(failure.toString().contains("at de.amtsstimme."), failure.toString());
    assertFalse(Files.readString(LOG).contains(text), "a citizen's words in the log");
  }

  private static List<JsonNode> of(String request) throws Exception {
    try (Stream<JsonNode> lines = lines()) {
      return lines.filter(l -> l.path("ext_request").asText().equals(request)).toList();
    }
  }

  private static Stream<JsonNode> lines() throws Exception {
    // Before Liberty has read its configuration it writes text; in a container WLP_LOGGING_... says
    // JSON from the first line on.
    return Files.readAllLines(LOG).stream()
        .dropWhile(line -> !line.startsWith("{"))
        .map(JsonLogIT::parsed);
  }

  private static JsonNode parsed(String line) {
    try {
      return STRICT.readTree(line);
    } catch (IOException e) {
      throw new AssertionError("not JSON: " + line, e);
    }
  }
}
