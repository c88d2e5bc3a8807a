package de.amtsstimme.suggestions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.amtsstimme.fixtures.TinyModel;
import de.amtsstimme.kernel.library.OptionalLibrary;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real runtime and the real tokenizer, on a model of a few kilobytes: mvn verify -Pembeddings.
 */
class SentenceEncoderIT {

  private static final String ENTRY = "de.amtsstimme.embeddings.SentenceEncoder";
  private static final float HALF = (float) Math.sqrt(0.5);

  @TempDir static Path folder;
  private static OptionalLibrary library;
  private static Function<String[], float[][]> encoder;

  @BeforeAll
  static void open() throws IOException {
    TinyModel.write(folder, List.of("Müll Abfall", "Hund Köter", "der die"));
    library =
        new OptionalLibrary("embeddings", Path.of(System.getProperty("amtsstimme.embeddings")));
    encoder = library.open(ENTRY, folder);
  }

  @Test
  void theMeanOfTheTokensThatTheyReallyHave() {
    float[][] together =
        encoder.apply(
            new String[] {"MÜLL", "abfall, Köter!", "Quastenflosser", "Hund Hund Hund Hund die"});
    assertArrayEquals(new float[] {1, 0, 0, 0}, together[0], 1e-6f);
    assertArrayEquals(new float[] {HALF, HALF, 0, 0}, together[1], 1e-6f);
    assertArrayEquals(new float[] {0, 0, 0, 0}, together[2], 1e-6f);
    assertArrayEquals(encoder.apply(new String[] {"Müll"})[0], together[0], 1e-6f);
    assertEquals(4.0 / Math.sqrt(17), together[3][1], 1e-6);
  }

  @Test
  void ofALongTextTheBeginning() {
    String text = "Müll ".repeat(128) + "Hund ".repeat(3_000);
    assertArrayEquals(new float[] {1, 0, 0, 0}, encoder.apply(new String[] {text})[0], 1e-6f);
  }

  @Test
  void whateverIsAsked() {
    for (String text : List.of("", " ", "😀", "\u0000", "مرحبا", "x".repeat(20_000))) {
      assertArrayEquals(new float[4], encoder.apply(new String[] {text})[0], text);
    }
  }

  @Test
  void manyAtOnceDoNotMixThemselvesUp() throws Exception {
    ExecutorService eight = Executors.newFixedThreadPool(8);
    try {
      List<Future<float[][]>> said =
          IntStream.range(0, 400)
              .mapToObj(
                  i ->
                      eight.submit(
                          () -> encoder.apply(new String[] {i % 2 == 0 ? "Müll" : "Hund"})))
              .toList();
      for (int i = 0; i < said.size(); i++) {
        assertEquals(1, said.get(i).get()[0][i % 2], 1e-6);
      }
    } finally {
      eight.shutdown();
    }
  }

  @Test
  void noModelOrABrokenOne(@TempDir Path other) throws IOException {
    assertThrows(IllegalStateException.class, () -> library.open(ENTRY, other));
    Files.copy(folder.resolve("tokenizer.json"), other.resolve("tokenizer.json"));
    Files.writeString(other.resolve("model.onnx"), "no model");
    assertThrows(IllegalStateException.class, () -> library.open(ENTRY, other));
  }

  /** A version of the runtime killed the server when its command line was longer than a page. */
  @Test
  void whateverTheCommandLine() throws Exception {
    Process java =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Dlong=" + "x".repeat(10_000),
                "-cp",
                Path.of("target/classes") + File.pathSeparator + Path.of("target/test-classes"),
                OpenLibrary.class.getName(),
                System.getProperty("amtsstimme.embeddings"),
                folder.toString())
            .inheritIO()
            .start();
    assertEquals(0, java.waitFor());
  }

  /** A process of its own. */
  static final class OpenLibrary {
    public static void main(String[] args) throws IOException {
      Function<String[], float[][]> opened =
          new OptionalLibrary("embeddings", Path.of(args[0])).open(ENTRY, Path.of(args[1]));
      System.exit(opened.apply(new String[] {"Hund"})[0][1] > 0.99 ? 0 : 1);
    }
  }

  @Test
  void theApplicationSeesNothingOfIt() {
    for (String name : List.of(ENTRY, "ai.onnxruntime.OrtEnvironment", "ai.djl.util.Utils")) {
      assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
    }
  }
}
