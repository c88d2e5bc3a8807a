package de.amtsstimme.faults;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.fixtures.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** People deciding runs as fast as they can, whatever becomes of the server meanwhile. */
final class DecisionLoad implements AutoCloseable {

  /** A run that waits for a decision. */
  record Waiting(String id, String contentHash) {}

  final Collection<String> acknowledged = new ConcurrentLinkedQueue<>();
  final AtomicInteger unanswered = new AtomicInteger();
  private final AtomicInteger undecided;
  private final Deque<Waiting> waiting = new ConcurrentLinkedDeque<>();
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final ExecutorService people = Executors.newCachedThreadPool();
  private final TestAuthority authority;
  private final String base;
  private final String token;
  private volatile boolean over;

  /**
   * @param base of the server that they ask
   */
  DecisionLoad(TestAuthority authority, String base, List<Waiting> runs, int people) {
    this.authority = authority;
    this.base = base;
    this.token = Tokens.of(authority.slug + ".approver");
    waiting.addAll(runs);
    this.undecided = new AtomicInteger(runs.size());
    for (int i = 0; i < people; i++) {
      this.people.execute(this::decide);
    }
  }

  /** Each run is asked for until somebody says that it is decided. */
  private void decide() {
    while (!over) {
      Waiting run = waiting.poll();
      if (run == null) {
        if (undecided.get() == 0) {
          return;
        }
        pause();
        continue;
      }
      try {
        HttpResponse<String> answer = ask(run);
        if (answer.statusCode() >= 500) {
          waiting.add(run);
          continue;
        }
        if (answer.statusCode() == 200) {
          acknowledged.add(run.id());
        }
        // Else it was decided the time before, and the answer was lost.
        undecided.decrementAndGet();
      } catch (IOException e) {
        unanswered.incrementAndGet();
        waiting.add(run);
        pause();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private HttpResponse<String> ask(Waiting run) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(
                URI.create(
                    base + "/api/v1" + authority.path + "/approvals/" + run.id() + "/decisions"))
            .timeout(Duration.ofSeconds(20))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(
                    Api.JSON
                        .valueToTree(Map.of("verdict", "APPROVE", "contentHash", run.contentHash()))
                        .toString()))
            .build(),
        BodyHandlers.ofString());
  }

  static Waiting waiting(JsonNode run) {
    return new Waiting(run.path("id").asText(), run.path("contentHash").asText());
  }

  int left() {
    return undecided.get();
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws InterruptedException {
    over = true;
    people.shutdown();
    if (!people.awaitTermination(60, TimeUnit.SECONDS)) {
      throw new AssertionError("somebody never came back");
    }
  }
}
