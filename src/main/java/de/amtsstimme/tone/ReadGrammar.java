package de.amtsstimme.tone;

import de.amtsstimme.tone.domain.Grammar;
import de.amtsstimme.tone.domain.ProofreaderPool;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Grammar and spelling by the library that AMTSSTIMME_LANGUAGETOOL names the folder of. Without it
 * there is none, and nothing of it is loaded. It gets ready beside the start, which nobody waits
 * for.
 */
@ApplicationScoped
public class ReadGrammar implements Grammar {

  private static final Logger LOG = Logger.getLogger(ReadGrammar.class.getName());

  /** More of them than processors make nothing faster and need memory. */
  private static final int SIZE = Math.min(4, Runtime.getRuntime().availableProcessors());

  @Resource ManagedExecutorService executor;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_LANGUAGETOOL")
  Optional<String> folder;

  private volatile ProofreaderPool pool;

  void started(@Observes Startup event) {
    if (folder.filter(f -> !f.isBlank()).isPresent()) {
      pool = new ProofreaderPool(SIZE, Duration.ofSeconds(1), Duration.ofMillis(1_500));
      executor.submit(this::warmUp);
    }
  }

  private void warmUp() {
    long begun = System.nanoTime();
    try {
      pool.warmUp(new GrammarLibrary(Path.of(folder.orElseThrow())));
      LOG.info(
          () ->
              "grammar and spelling: "
                  + SIZE
                  + " ready after "
                  + (System.nanoTime() - begun) / 1_000_000
                  + " ms");
    } catch (IOException | RuntimeException | LinkageError e) {
      pool.failed();
      LOG.log(Level.SEVERE, "grammar and spelling are not to be had", e);
    }
  }

  @Override
  public Reading read(String text, boolean simple) {
    ProofreaderPool now = pool;
    return now == null ? Grammar.NONE.read(text, simple) : now.read(text, simple);
  }
}
