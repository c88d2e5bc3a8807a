package de.amtsstimme.suggestions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.fixtures.TestLibrary;
import de.amtsstimme.kernel.metrics.Measured.Measurement;
import de.amtsstimme.suggestions.domain.Meaning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * With a model, without one, with one that is of no use: suggestions always have something to ask.
 */
class SentenceModelTest {

  private static final Logger LOG = Logger.getLogger(SentenceModel.class.getName());

  /**
   * Puts the questions of the scale, which come twelve one by one and then eight at a time, where
   * their place is.
   */
  private static final String ENCODER =
      """
      package de.amtsstimme.embeddings;
      public final class SentenceEncoder implements java.util.function.Function<String[], float[][]> {
        private int place;
        private final int by;
        public SentenceEncoder(java.nio.file.Path folder) throws java.io.IOException {
          by = Integer.parseInt(java.nio.file.Files.readString(folder.resolve("model.onnx")));
        }
        public float[][] apply(String[] texts) {
          float[][] vectors = new float[texts.length][12];
          for (float[] v : vectors) {
            v[place++ / by % 12] = 1;
          }
          return vectors;
        }
      }
      """;

  @TempDir Path folder;
  private Path library;
  private final SentenceModel model = new SentenceModel();

  @BeforeEach
  void beside() throws IOException {
    LOG.setLevel(Level.OFF);
    library = Files.createDirectory(folder.resolve("library"));
    TestLibrary.write(library, "de.amtsstimme.embeddings.SentenceEncoder", ENCODER);
    Files.writeString(folder.resolve("tokenizer.json"), "{}");
    model.folder = Optional.of(folder.toString());
    model.library = Optional.of(library.toString());
    model.beforeQuestions = Optional.empty();
    model.beforeWordings = Optional.empty();
    describe(1);
  }

  @AfterEach
  void loud() {
    LOG.setLevel(null);
  }

  @Test
  void readyAfterItsExamination() {
    assertEquals(0, measured("ready"));
    assertEquals(Meaning.UNKNOWN, model.of("Frage"));
    model.warmUp();
    assertEquals(1, measured("ready"));
    Meaning meaning = model.of("Frage");
    assertTrue(meaning.known());
    assertEquals(model.name().orElseThrow(), meaning.model());
    assertEquals(2, model.ofWordings(List.of("eins", "zwei")).length);
    assertEquals(13, measured("questions"));
    assertEquals(0, measured("missed"));
  }

  @Test
  void oneThatTellsNothingApartIsNotUsed() throws IOException {
    describe(7);
    refused();
  }

  @Test
  void whatIsMissingOrBroken() throws IOException {
    model.library = Optional.empty();
    refused();
    model.library = Optional.of(folder.resolve("nowhere").toString());
    refused();
    model.library = Optional.of(library.toString());
    Files.writeString(folder.resolve("model.onnx"), "no model");
    refused();
    Files.delete(folder.resolve("model.onnx"));
    refused();
  }

  @Test
  void withoutOneNothingIsSaid() {
    model.folder = Optional.empty();
    assertEquals(List.of(), model.measured());
    model.folder = Optional.of(" ");
    model.started(null);
    assertEquals(List.of(), model.measured());
    assertEquals(Meaning.UNKNOWN, model.of("Frage"));
  }

  @Test
  void anotherModelIsNoticed() throws IOException {
    String first = ModelFingerprint.of(folder, "");
    assertEquals(first, ModelFingerprint.of(folder, ""));
    assertNotEquals(first, ModelFingerprint.of(folder, "passage:"));
    Files.writeString(folder.resolve("tokenizer.json"), "{ }");
    assertNotEquals(first, ModelFingerprint.of(folder, ""));
    String second = ModelFingerprint.of(folder, "");
    Files.writeString(folder.resolve("model.onnx_data"), "weights");
    assertNotEquals(second, ModelFingerprint.of(folder, ""));
    String third = ModelFingerprint.of(folder, "");
    Files.writeString(folder.resolve("README.md"), "notes");
    assertEquals(third, ModelFingerprint.of(folder, ""));
  }

  private void refused() {
    model.warmUp();
    assertFalse(model.name().isPresent());
    assertEquals(Meaning.UNKNOWN, model.of("Frage"));
    assertThrows(IllegalStateException.class, () -> model.ofWordings(List.of("x")));
    assertEquals(0, measured("ready"));
  }

  private void describe(int by) throws IOException {
    Files.writeString(folder.resolve("model.onnx"), String.valueOf(by));
  }

  private double measured(String name) {
    return model.measured().stream()
        .filter(m -> m.name().endsWith("_" + name))
        .mapToDouble(Measurement::value)
        .sum();
  }
}
