package de.amtsstimme.kernel.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.fixtures.TestInstallation;
import de.amtsstimme.fixtures.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Metrics count what happened, name nobody, and are not on the port of the world. */
@ExtendWith(ArquillianExtension.class)
class MetricsIT {

  private static final Pattern LINE =
      Pattern.compile("[a-z_]+(\\{[a-z]+=\"[^\"]*\"(,[a-z]+=\"[^\"]*\")*})? [0-9.E+-]+");

  @Test
  void requestsAreCountedByOperationAndEnd() {
    TestAuthority a = TestAuthority.active();
    double before =
        value("amtsstimme_requests_total{operation=\"InquiriesResource.createInquiry\"");
    double refused = value("amtsstimme_unauthenticated_total");
    a.inquiry("Wann ist das Amt offen?");
    Api.withToken("kein.token.hier").get("/me");
    assertTrue(
        value("amtsstimme_requests_total{operation=\"InquiriesResource.createInquiry\"") > before);
    assertTrue(value("amtsstimme_unauthenticated_total") > refused);
    assertTrue(value("amtsstimme_request_seconds_count") > 0);
  }

  @Test
  void memoryThreadsAndConnectionsAreThere() {
    TestAuthority.founded();
    for (String name :
        List.of(
            "jvm_memory_used_bytes{area=\"heap\"}",
            "jvm_threads",
            "process_cpu_seconds_total",
            "amtsstimme_threads{pool=",
            "amtsstimme_connections{pool=\"jdbc/amtsstimme\"")) {
      assertTrue(value(name) > 0, name);
    }
  }

  @Test
  void everyLineIsOneThatPrometheusReadsAndNoneNamesAnAuthority() {
    TestAuthority a = TestAuthority.active();
    a.inquiry("Geheime Frage");
    HttpResponse<String> answer = management("/metrics");
    assertTrue(
        answer.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"), "type");
    for (String line : answer.body().split("\n")) {
      assertTrue(line.startsWith("# ") || LINE.matcher(line).matches(), line);
    }
    for (String secret : List.of(a.slug, "Geheime", "@wer")) {
      assertFalse(answer.body().contains(secret), secret);
    }
  }

  @Test
  void thePortsDoNotMix() {
    assertEquals(404, get(TestInstallation.base() + "/metrics").statusCode());
    assertEquals(404, get(TestInstallation.base() + "/metrics/").statusCode());
    for (String path : List.of("/", "/portal-config.json", "/api/v1/me")) {
      assertEquals(404, management(path).statusCode(), path);
    }
  }

  private static double value(String prefix) {
    Matcher m =
        Pattern.compile("(?m)^" + Pattern.quote(prefix) + ".* ([0-9.E+-]+)$")
            .matcher(management("/metrics").body());
    return m.find() ? Double.parseDouble(m.group(1)) : 0;
  }

  private static HttpResponse<String> management(String path) {
    return get("http://localhost:" + System.getProperty("amtsstimme.it.management") + path);
  }

  private static HttpResponse<String> get(String address) {
    try {
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(URI.create(address))
                  .header("Authorization", "Bearer " + Tokens.of(TestInstallation.AGENCY_ADMIN))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
