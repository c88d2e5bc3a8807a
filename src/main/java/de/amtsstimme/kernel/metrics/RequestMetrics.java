package de.amtsstimme.kernel.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * How often each operation was called and how it ended, and how long requests took. A few additions
 * per request. Names of operations only: no authority, no person, nothing anybody wrote.
 */
@ApplicationScoped
public class RequestMetrics {

  private static final long[] UPPER_MILLIS = {5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000};
  private static final String[] ENDS = {"1xx", "2xx", "3xx", "4xx", "5xx"};

  private final Map<Method, LongAdder[]> operations = new ConcurrentHashMap<>();
  private final LongAdder[] buckets = adders(UPPER_MILLIS.length + 1);
  private final LongAdder nanos = new LongAdder();
  private final LongAdder unauthenticated = new LongAdder();

  /**
   * @param operation the resource's method, null if there is none for this address
   */
  public void answered(Method operation, int status, long took) {
    if (operation != null) {
      operations
          .computeIfAbsent(operation, o -> adders(ENDS.length))[
          Math.min(Math.max(status / 100, 1), ENDS.length) - 1]
          .increment();
    }
    buckets[bucket(took / 1_000_000)].increment();
    nanos.add(took);
  }

  /** Turned away by the container: no token, or none to trust. */
  public void unauthenticated() {
    unauthenticated.increment();
  }

  void write(Exposition to) {
    to.head("amtsstimme_requests", "counter", "Requests by operation and kind of answer.");
    for (Map.Entry<String, LongAdder[]> o : byName().entrySet()) {
      for (int i = 0; i < ENDS.length; i++) {
        if (o.getValue()[i].sum() > 0) {
          to.sample(
              "amtsstimme_requests_total",
              "operation=\"" + o.getKey() + "\",status=\"" + ENDS[i] + "\"",
              o.getValue()[i].sum());
        }
      }
    }
    to.head("amtsstimme_unauthenticated", "counter", "Requests without a token to trust.");
    to.sample("amtsstimme_unauthenticated_total", "", unauthenticated.sum());
    writeDurations(to);
  }

  private void writeDurations(Exposition to) {
    to.head("amtsstimme_request_seconds", "histogram", "Time a request took in the application.");
    long sum = 0;
    for (int i = 0; i < UPPER_MILLIS.length; i++) {
      sum += buckets[i].sum();
      to.sample(
          "amtsstimme_request_seconds_bucket", "le=\"" + UPPER_MILLIS[i] / 1000.0 + "\"", sum);
    }
    sum += buckets[UPPER_MILLIS.length].sum();
    to.sample("amtsstimme_request_seconds_bucket", "le=\"+Inf\"", sum);
    to.sample("amtsstimme_request_seconds_count", "", sum);
    to.sample("amtsstimme_request_seconds_sum", "", nanos.sum() / 1e9);
  }

  /** "RepliesResource.release"; an operation that is there twice by name is one. */
  private Map<String, LongAdder[]> byName() {
    Map<String, LongAdder[]> named = new TreeMap<>();
    operations.forEach(
        (method, counted) ->
            named.merge(
                method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                counted,
                RequestMetrics::together));
    return named;
  }

  private static LongAdder[] together(LongAdder[] one, LongAdder[] other) {
    LongAdder[] both = adders(one.length);
    for (int i = 0; i < one.length; i++) {
      both[i].add(one[i].sum() + other[i].sum());
    }
    return both;
  }

  private static int bucket(long millis) {
    int i = 0;
    while (i < UPPER_MILLIS.length && millis >= UPPER_MILLIS[i]) {
      i++;
    }
    return i;
  }

  private static LongAdder[] adders(int count) {
    LongAdder[] adders = new LongAdder[count];
    for (int i = 0; i < count; i++) {
      adders[i] = new LongAdder();
    }
    return adders;
  }
}
