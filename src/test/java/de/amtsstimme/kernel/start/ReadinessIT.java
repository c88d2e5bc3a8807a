package de.amtsstimme.kernel.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.fixtures.TestInstallation;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Ready with exactly this schema only; and a log that tells authority and request, but nothing a
 * citizen wrote.
 */
@ExtendWith(ArquillianExtension.class)
class ReadinessIT {

  @Test
  void anotherSchemaVersionIsNotReady() throws Exception {
    assertEquals(200, ready());
    try (Connection c = TestInstallation.owner();
        Statement s = c.createStatement()) {
      s.execute(
          "insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by, execution_time, success)"
              + " select max(installed_rank) + 1, '99991231.2359', 'future', 'SQL', 'x', 'x', 1, true from flyway_schema_history");
      try {
        assertEquals(503, ready());
      } finally {
        s.execute("delete from flyway_schema_history where version = '99991231.2359'");
      }
    }
    assertEquals(200, ready());
  }

  @Test
  void theLogNamesAuthorityAndRequestAndHoldsNothingOfACitizen() throws Exception {
    TestAuthority a = TestAuthority.active();
    String marker = "Geheimtext" + UUID.randomUUID();
    String request = "req-" + UUID.randomUUID();
    Api.Answer recorded =
        a.editor.send(
            "POST",
            a.path + "/inquiries",
            Map.of(
                "channel",
                "X",
                "externalId",
                "id-" + marker,
                "text",
                marker,
                "authorHandle",
                "@" + marker),
            Map.of("X-Request-Id", request, "Content-Type", "application/json"));
    assertEquals(request, recorded.ok().header("X-Request-Id"));
    a.editor.post(a.path + "/suggestions", Map.of("text", marker)).ok();
    a.editor.post(
        a.path + "/inquiries", "{\"channel\":\"X\",\"text\":\"" + marker + "\",\"falsch\":1}");
    a.editor.get(a.path + "/inquiries?state=" + marker);
    String log = logs();
    assertTrue(log.contains("tenant=" + a.slug + " request=" + request), "the request's line");
    assertFalse(log.contains(marker), "a citizen's words in the log");
  }

  private static String logs() throws Exception {
    StringBuilder all = new StringBuilder();
    try (var files = Files.list(TestInstallation.serverDirectory().resolve("logs"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  private static int ready() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(TestInstallation.base() + "/health/ready")).build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }
}
