package de.amtsstimme.suggestions;

import de.amtsstimme.kernel.library.OptionalLibrary;
import de.amtsstimme.kernel.metrics.Measured;
import de.amtsstimme.suggestions.domain.Meaning;
import de.amtsstimme.suggestions.domain.MeaningScale;
import de.amtsstimme.suggestions.domain.SharedEncoder;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Meanings by the model that AMTSSTIMME_EMBEDDINGS names the folder of. Without one nobody knows
 * any, nothing of it is loaded, and everything works. It gets ready beside the start, which nobody
 * waits for.
 */
@ApplicationScoped
public class SentenceModel implements Meaning.Model, Measured {

  private static final Logger LOG = Logger.getLogger(SentenceModel.class.getName());
  private static final String ENTRY = "de.amtsstimme.embeddings.SentenceEncoder";

  /** A question that waits longer is answered sooner without. */
  private static final Duration WAIT = Duration.ofMillis(250);

  private record Ready(String model, SharedEncoder encoder, MeaningScale scale) {}

  @Resource ManagedExecutorService executor;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_EMBEDDINGS")
  Optional<String> folder;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_EMBEDDINGS_LIBRARY")
  Optional<String> library;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_EMBEDDINGS_QUESTION")
  Optional<String> beforeQuestions;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_EMBEDDINGS_ENTRY")
  Optional<String> beforeWordings;

  private volatile Ready ready;

  void started(@Observes Startup event) {
    if (wanted()) {
      executor.submit(this::warmUp);
    }
  }

  private boolean wanted() {
    return folder.filter(f -> !f.isBlank()).isPresent();
  }

  void warmUp() {
    long begun = System.nanoTime();
    try {
      Ready opened = open();
      ready = opened;
      LOG.info(
          () ->
              "meanings: model %s ready after %d ms; any two questions %.2f, the same %.2f"
                  .formatted(
                      opened.model(),
                      (System.nanoTime() - begun) / 1_000_000,
                      opened.scale().unrelated(),
                      opened.scale().same()));
    } catch (IOException | RuntimeException | LinkageError e) {
      LOG.log(Level.SEVERE, "meanings are not to be had; suggestions go by words alone", e);
    }
  }

  private Ready open() throws IOException {
    Path model = Path.of(folder.orElseThrow());
    Path jars =
        Path.of(
            library.orElseThrow(
                () -> new IllegalStateException("AMTSSTIMME_EMBEDDINGS_LIBRARY names no folder")));
    OptionalLibrary beside = new OptionalLibrary("embeddings", jars);
    Function<String[], float[][]> encode = beside.open(ENTRY, model);
    String before = beforeWordings.orElse("").strip();
    SharedEncoder encoder =
        new SharedEncoder(
            texts -> beside.inside(() -> encode.apply(texts)),
            beforeQuestions.orElse("").strip(),
            before,
            Runtime.getRuntime().availableProcessors(),
            WAIT);
    float[][] questions =
        Arrays.stream(MeaningScale.questions())
            .map(q -> encoder.question(q).orElseThrow(() -> new IllegalStateException("no vector")))
            .toArray(float[][]::new);
    MeaningScale scale =
        MeaningScale.measured(questions, encoder.wordings(List.of(MeaningScale.inOtherWords())))
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "the model cannot tell which German questions ask the same"));
    return new Ready(ModelFingerprint.of(model, before), encoder, scale);
  }

  @Override
  public Meaning of(String question) {
    Ready now = ready;
    return now == null
        ? Meaning.UNKNOWN
        : now.encoder()
            .question(question)
            .map(v -> new Meaning(now.model(), v, now.scale()))
            .orElse(Meaning.UNKNOWN);
  }

  /** By which the index says whose vectors it has; empty while there is no model. */
  Optional<String> name() {
    return Optional.ofNullable(ready).map(Ready::model);
  }

  /**
   * @throws IllegalStateException while there is no model
   */
  float[][] ofWordings(List<String> wordings) {
    Ready now = ready;
    if (now == null) {
      throw new IllegalStateException("there is no model");
    }
    return now.encoder().wordings(wordings);
  }

  @Override
  public List<Measurement> measured() {
    if (!wanted()) {
      return List.of();
    }
    Ready now = ready;
    String name = "amtsstimme_embeddings_";
    Measurement there =
        new Measurement(
            name + "ready",
            "gauge",
            "1 if the configured model of sentences is in use.",
            now == null ? 0 : 1);
    return now == null
        ? List.of(there)
        : List.of(
            there,
            new Measurement(
                name + "questions", "counter", "Questions put to it.", now.encoder().questions()),
            new Measurement(
                name + "missed",
                "counter",
                "Questions that went without it: too many at once, or it failed.",
                now.encoder().missed()),
            new Measurement(
                name + "seconds", "counter", "Time that questions took.", now.encoder().seconds()));
  }
}
