package de.amtsstimme.dev;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Liberty as a child process of its own, without a shell in between: what ends the parent ends it
 * too.
 */
public final class LibertyProcess {

  private final Process process;
  private final int port;

  private LibertyProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * @param usr Liberty's user directory, in which {@code servers/<server>} lies
   * @param options of the virtual machine, which win over those of the server
   */
  public static LibertyProcess start(
      Path wlp,
      Path usr,
      String server,
      int port,
      Path log,
      List<String> options,
      Map<String, String> environment)
      throws IOException {
    Path home = usr.resolve("servers").resolve(server);
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    // The opens and exports that Liberty's own start script adds; the files have the form of java's
    // argument files.
    String opens = Runtime.version().feature() >= 24 ? "java24.options" : "java9.options";
    command.add("@" + wlp.resolve("lib/platform/java").resolve(opens));
    command.addAll(
        Files.readAllLines(home.resolve("jvm.options")).stream()
            .filter(l -> l.startsWith("-"))
            .toList());
    command.addAll(options);
    command.add("-javaagent:" + wlp.resolve("bin/tools/ws-javaagent.jar"));
    command.add("-jar");
    command.add(wlp.resolve("bin/tools/ws-server.jar").toString());
    command.add(server);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("WLP_USER_DIR", usr.toAbsolutePath().toString());
    builder.environment().putAll(environment);
    return new LibertyProcess(builder.start(), port);
  }

  public long pid() {
    return process.pid();
  }

  /**
   * @return false if the process ended or the time was up
   */
  public boolean awaitReady(Duration patience) throws InterruptedException {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    long end = System.nanoTime() + patience.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      try {
        if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return true;
        }
      } catch (IOException e) {
        // Not listening yet.
      }
      process.waitFor(200, TimeUnit.MILLISECONDS);
    }
    return false;
  }

  public int waitFor() throws InterruptedException {
    return process.waitFor();
  }

  /** As if the power failed: no shutdown hook, nothing handed back. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  public void stop() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
    }
  }
}
