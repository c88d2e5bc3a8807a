package de.amtsstimme.faults;

import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Await;
import de.amtsstimme.fixtures.TestAuthority;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Writers that go on, whatever happens to the servers: an inquiry, a reply to it, its submission,
 * and an invitation by mail. What was answered with 2xx is remembered as acknowledged.
 */
final class WriteLoad implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private final TestAuthority authority;
  private final String editor;
  private final String admin;
  private final List<String> bases;
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean running = true;

  final Queue<String> inquiries = new ConcurrentLinkedQueue<>();
  final Queue<String> submitted = new ConcurrentLinkedQueue<>();

  /** Mail addresses of acknowledged invitations. */
  final Queue<String> invited = new ConcurrentLinkedQueue<>();

  /** Texts of inquiries to which no answer came, though a connection was there. */
  final Queue<String> cutOff = new ConcurrentLinkedQueue<>();

  final AtomicInteger refused = new AtomicInteger();
  final AtomicInteger serverErrors = new AtomicInteger();

  /** Nanoseconds of the last failure, and what it was. */
  final AtomicLong lastFailure = new AtomicLong();

  final AtomicReference<String> lastFailureWas = new AtomicReference<>("nothing");

  WriteLoad(TestAuthority authority, List<String> bases, int writers, String token, String admin) {
    this.authority = authority;
    this.bases = bases;
    this.editor = token;
    this.admin = admin;
    for (int i = 0; i < writers; i++) {
      Thread t = new Thread(this::write, "writer-" + i);
      t.start();
      threads.add(t);
    }
  }

  private void write() {
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    for (int round = 0; running; round++) {
      String base = bases.get(round % bases.size());
      String text = "Frage " + UUID.randomUUID();
      String inquiry =
          post(
              client,
              base,
              editor,
              "/inquiries",
              Map.of("channel", "WEB_FORM", "text", text),
              text);
      if (inquiry == null) {
        pause();
        continue;
      }
      inquiries.add(inquiry);
      String reply =
          post(
              client,
              base,
              editor,
              "/inquiries/" + inquiry + "/replies",
              Map.of("text", "Antwort " + text),
              null);
      if (reply != null
          && post(client, base, editor, "/replies/" + reply + "/submission", null, null) != null) {
        submitted.add(reply);
      }
      String address = "p" + UUID.randomUUID() + "@example.org";
      if (round % 5 == 0
          && post(
                  client,
                  base,
                  admin,
                  "/invitations",
                  Map.of("displayName", "P", "roles", List.of("READER"), "email", address),
                  null)
              != null) {
        invited.add(address);
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * @return the id, or null if it was not acknowledged
   */
  private String post(
      HttpClient client, String base, String token, String path, Object body, String text) {
    try {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(URI.create(base + "/api/v1" + authority.path + path))
                  .timeout(Duration.ofSeconds(60))
                  .header("Authorization", "Bearer " + token)
                  .header("Content-Type", "application/json")
                  .POST(
                      body == null
                          ? BodyPublishers.noBody()
                          : BodyPublishers.ofString(Api.JSON.writeValueAsString(body)))
                  .build(),
              BodyHandlers.ofString());
      if (answer.statusCode() < 300) {
        return Api.JSON.readTree(answer.body()).path("id").asText();
      }
      serverErrors.incrementAndGet();
      lastFailureWas.set(path.replaceAll("[0-9a-f-]{36}", "*") + ": " + answer.body());
    } catch (ConnectException e) {
      refused.incrementAndGet();
      lastFailureWas.set(e.toString());
    } catch (IOException e) {
      lastFailureWas.set(path.replaceAll("[0-9a-f-]{36}", "*") + ": " + e);
      if (text != null) {
        cutOff.add(text);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    lastFailure.set(System.nanoTime());
    return null;
  }

  /** Goes on until there are more than so many; a load that nobody ends would disturb the next. */
  void until(Supplier<Integer> count, int more) throws InterruptedException {
    try {
      Await.until(count, n -> n > more, PATIENCE);
    } catch (AssertionError e) {
      close();
      throw e;
    }
  }

  @Override
  public void close() throws InterruptedException {
    running = false;
    for (Thread t : threads) {
      t.join();
    }
  }
}
