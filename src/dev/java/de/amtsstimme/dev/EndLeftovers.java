package de.amtsstimme.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * If the launcher was killed hard, its Liberty and its PostgreSQL may still run. They are ours: the
 * pid files say which, and the command is checked, because a pid may belong to somebody else by
 * now.
 */
final class EndLeftovers {

  private EndLeftovers() {}

  /** First what uses the database, then the database. */
  static void of(RunDirectory directory) throws IOException {
    end(directory.path("liberty.pid"), "java", "Liberty");
    end(directory.path("pg").resolve("postmaster.pid"), "postgres", "PostgreSQL");
  }

  private static void end(Path pidFile, String command, String name) throws IOException {
    if (!Files.exists(pidFile)) {
      return;
    }
    long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
    Optional<ProcessHandle> process =
        ProcessHandle.of(pid)
            .filter(p -> p.info().command().map(c -> c.contains(command)).orElse(false));
    if (process.isEmpty()) {
      return;
    }
    process.get().destroy();
    try {
      process.get().onExit().get(20, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IOException(
          name + " (Prozess " + pid + ") ist von einem früheren Lauf übrig und endet nicht.", e);
    }
  }
}
