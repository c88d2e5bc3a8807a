package de.amtsstimme.dev;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Work that is done beside other work, but in its own order. After a failure it does no more. */
final class Lane implements AutoCloseable {

  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

  synchronized void begin(Runnable work) {
    last = last.thenRunAsync(work, thread);
  }

  /** Waits for all that was begun; fails if any of it failed. */
  void finish() {
    all().join();
  }

  private synchronized CompletableFuture<Void> all() {
    return last;
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
