package de.amtsstimme.dev;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The API as one demo person after another uses it. Every person logs in once, for real. */
final class DemoApi {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String base;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  DemoApi(String base) {
    this.base = base;
  }

  JsonNode post(String user, String path, Map<String, ?> body) {
    return send(user, "POST", path, body, null);
  }

  JsonNode patch(String user, String path, Map<String, ?> body) {
    return send(user, "PATCH", path, body, "*");
  }

  JsonNode get(String user, String path) {
    return send(user, "GET", path, null, null);
  }

  /** What waits about this subject, as this person. */
  void approve(String user, String path, String subjectId) {
    for (JsonNode run :
        get(user, path + "/approvals?state=OPEN&subjectId=" + subjectId).path("items")) {
      post(
          user,
          path + "/approvals/" + run.path("id").asText() + "/decisions",
          Map.of("verdict", "APPROVE", "contentHash", run.path("contentHash").asText()));
    }
  }

  private JsonNode send(
      String user, String method, String path, Map<String, ?> body, String ifMatch) {
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(base + "/api/v1" + path))
              .header("Authorization", "Bearer " + token(user))
              .header("Content-Type", "application/json")
              .method(
                  method,
                  body == null
                      ? BodyPublishers.noBody()
                      : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
      if (ifMatch != null) {
        request.header("If-Match", ifMatch);
      }
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new IllegalStateException(
            user
                + " "
                + method
                + " "
                + path
                + ": "
                + response.statusCode()
                + " "
                + response.body());
      }
      return response.body().isEmpty() ? JSON.nullNode() : JSON.readTree(response.body());
    } catch (IOException e) {
      throw new IllegalStateException(user + " " + method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String token(String user) {
    // Whoever asks at the same time waits for the one log-in.
    return tokens.computeIfAbsent(user, this::login);
  }

  private String login(String user) {
    try {
      return new DemoLogin(base).login(user).accessToken();
    } catch (IOException e) {
      throw new IllegalStateException(user + " log-in", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
