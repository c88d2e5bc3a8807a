package de.amtsstimme.kernel.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RequestMetricsTest {

  private static final long MILLISECOND = 1_000_000;

  private final RequestMetrics metrics = new RequestMetrics();
  private Method size;

  @BeforeEach
  void method() throws NoSuchMethodException {
    size = List.class.getMethod("size");
  }

  @Test
  void countsByOperationAndEnd() {
    metrics.answered(size, 200, 1);
    metrics.answered(size, 201, 1);
    metrics.answered(size, 409, 1);
    assertEquals(2, value("amtsstimme_requests_total{operation=\"List.size\",status=\"2xx\"}"));
    assertEquals(1, value("amtsstimme_requests_total{operation=\"List.size\",status=\"4xx\"}"));
    assertFalse(text().contains("5xx"), "an end that did not happen");
  }

  @Test
  void bucketsAddUp() {
    for (long millis : new long[] {0, 4, 5, 9, 10_000}) {
      metrics.answered(size, 200, millis * MILLISECOND);
    }
    assertEquals(2, value("amtsstimme_request_seconds_bucket{le=\"0.005\"}"));
    assertEquals(4, value("amtsstimme_request_seconds_bucket{le=\"0.01\"}"));
    assertEquals(4, value("amtsstimme_request_seconds_bucket{le=\"5.0\"}"));
    assertEquals(5, value("amtsstimme_request_seconds_bucket{le=\"+Inf\"}"));
    assertEquals(5, value("amtsstimme_request_seconds_count"));
    assertEquals(10.018, value("amtsstimme_request_seconds_sum"), 1e-9);
  }

  @Test
  void anAddressWithoutAnOperationCountsAsARequestOnly() {
    metrics.answered(null, 404, 1);
    assertEquals(1, value("amtsstimme_request_seconds_count"));
    assertFalse(text().contains("operation="));
  }

  @Test
  void everyFamilyHasItsTypeOnce() {
    metrics.answered(size, 200, 1);
    List<String> types =
        Arrays.stream(text().split("\n")).filter(l -> l.startsWith("# TYPE")).toList();
    assertEquals(types.stream().distinct().toList(), types);
    assertTrue(types.contains("# TYPE amtsstimme_requests_total counter"), types.toString());
  }

  private double value(String sample) {
    return Arrays.stream(text().split("\n"))
        .filter(l -> l.startsWith(sample + " "))
        .mapToDouble(l -> Double.parseDouble(l.substring(sample.length() + 1)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(sample + "\n" + text()));
  }

  private String text() {
    Exposition text = new Exposition();
    metrics.write(text);
    return text.toString();
  }
}
