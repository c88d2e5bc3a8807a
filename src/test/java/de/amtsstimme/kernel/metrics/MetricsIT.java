package de.amtsstimme.kernel.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Management;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.fixtures.TestInstallation;
import java.net.http.HttpResponse;
import java.util.List;
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
    HttpResponse<String> answer = Management.get("/metrics");
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
    assertEquals(404, Management.read(TestInstallation.base() + "/metrics").statusCode());
    assertEquals(404, Management.read(TestInstallation.base() + "/metrics/").statusCode());
    for (String path : List.of("/", "/portal-config.json", "/api/v1/me")) {
      assertEquals(404, Management.get(path).statusCode(), path);
    }
  }

  private static double value(String prefix) {
    return Management.metric(prefix);
  }
}
