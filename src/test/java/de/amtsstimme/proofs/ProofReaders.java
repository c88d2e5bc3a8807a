package de.amtsstimme.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.TestInstallation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/** Those who have nothing of ours: the README's commands, openssl and jq, in a directory. */
record ProofReaders(Path directory) {

  /** Says so, and what was signed is what was said. */
  void verifies(JsonNode proof) {
    String said = verify(proof.path("jws").asText());
    assertTrue(said.contains("Nachweis in Ordnung"), said);
    String payload = proof.path("jws").asText().split("\\.")[1];
    try {
      assertEquals(
          proof.path("content"),
          Api.JSON.readTree(
              new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the README's commands print, with the keys that the server has. */
  String verify(String jws) {
    return verify(jws, served());
  }

  String verify(String jws, String keys) {
    try {
      Files.writeString(directory.resolve("schluessel.json"), keys);
      Files.writeString(directory.resolve("nachweis.jws"), jws);
      return run(commands());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String served() {
    try {
      HttpResponse<String> keys =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(TestInstallation.base() + "/proof-keys.json"))
                      .build(),
                  BodyHandlers.ofString());
      assertEquals(200, keys.statusCode());
      return keys.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  String run(String commands) {
    try {
      Process bash =
          new ProcessBuilder("bash", "-c", commands)
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .start();
      assertTrue(bash.waitFor(30, TimeUnit.SECONDS));
      return new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String commands() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int begin = readme.indexOf("# nachweis.jws und schluessel.json");
    return readme.substring(begin, readme.indexOf("```", begin));
  }
}
