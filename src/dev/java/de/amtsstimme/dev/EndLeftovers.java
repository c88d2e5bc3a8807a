package de.amtsstimme.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * If the launcher was killed hard, its PostgreSQL may still run on the data directory. It is ours:
 * the pid file says which.
 */
final class EndLeftovers {

  private EndLeftovers() {}

  static void of(Path data) throws IOException {
    Path pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
    Optional<ProcessHandle> postgres =
        ProcessHandle.of(pid)
            .filter(p -> p.info().command().map(c -> c.contains("postgres")).orElse(false));
    if (postgres.isEmpty()) {
      return;
    }
    postgres.get().destroy();
    try {
      postgres.get().onExit().get(15, TimeUnit.SECONDS);
    } catch (InterruptedException
        | java.util.concurrent.ExecutionException
        | java.util.concurrent.TimeoutException e) {
      throw new IOException(
          "PostgreSQL (Prozess " + pid + ") läuft noch auf " + data + " und endet nicht.", e);
    }
  }
}
