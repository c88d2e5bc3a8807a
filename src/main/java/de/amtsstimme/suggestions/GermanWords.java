package de.amtsstimme.suggestions;

import de.amtsstimme.suggestions.domain.GermanAnalysis;
import de.amtsstimme.suggestions.domain.Thesaurus;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/** What the analysis knows of the language. Read once, a second or so, beside the start. */
@ApplicationScoped
public class GermanWords {

  /** Where it is from and its licence: see the note beside it. */
  private static final String THESAURUS = "/thesaurus/openthesaurus_de.txt.gz";

  @Resource ManagedExecutorService executor;

  private GermanAnalysis analysis;
  private Thesaurus thesaurus;

  void started(@Observes Startup event) {
    executor.submit(this::analysis);
  }

  @PostConstruct
  void read() {
    analysis = new GermanAnalysis(new GermanCompounds());
    try (InputStream in = GermanWords.class.getResourceAsStream(THESAURUS)) {
      thesaurus = in == null ? Thesaurus.none() : Thesaurus.read(new GZIPInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public GermanAnalysis analysis() {
    return analysis;
  }

  public Thesaurus thesaurus() {
    return thesaurus;
  }
}
