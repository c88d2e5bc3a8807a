package de.amtsstimme.dev;

import java.io.IOException;
import java.nio.channels.FileLock;

/** Before anything is built over a running installation: is there one, and is its port free? */
public final class CheckFree {

  private CheckFree() {}

  public static void main(String[] args) throws IOException {
    RunDirectory directory = new RunDirectory(args[0]);
    int port = Integer.parseInt(args[1]);
    FileLock lock = directory.lock();
    if (lock == null) {
      stop(directory.alreadyRunning());
      return;
    }
    // Nobody holds the lock: whatever still runs here is left over from a launcher that was killed.
    EndLeftovers.of(directory);
    lock.acquiredBy().close();
    if (!RunDirectory.isFree(port)) {
      stop(RunDirectory.portTaken(port));
    }
  }

  private static void stop(String sentence) {
    System.err.println();
    System.err.println(sentence);
    System.err.println();
    // Ends the build here: a stack trace would bury the one sentence that helps.
    System.exit(1);
  }
}
