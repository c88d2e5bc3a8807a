package de.amtsstimme.embeddings;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Vectors of length one, by model.onnx and tokenizer.json in a folder. The application knows this
 * class by its name only, and what goes in and out is of the JDK. Several threads may ask at once,
 * each does its own work.
 */
public final class SentenceEncoder implements Function<String[], float[][]> {

  /** Questions are shorter; of a longer text the beginning is read. */
  private static final String MOST_TOKENS = "128";

  /** Models that were exported with their own pooling have this output. */
  private static final String POOLED = "sentence_embedding";

  static {
    // The tokenizer's library would call its makers, and look for other natives on the net.
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ai.djl.offline", "true");
  }

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment("amtsstimme");
  private final HuggingFaceTokenizer tokenizer;
  private final OrtSession session;
  private final String output;

  public SentenceEncoder(Path folder) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      environment.setTelemetry(false);
      tokenizer = tokenizer(folder.resolve("tokenizer.json"));
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      session = environment.createSession(folder.resolve("model.onnx").toString(), options);
      output = output(session);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new IllegalStateException("model.onnx in " + folder, e);
    }
  }

  /**
   * Its natives are unpacked where nobody else can have put others, and gone once they are loaded.
   */
  private static HuggingFaceTokenizer tokenizer(Path file) throws IOException {
    Path natives = Files.createTempDirectory("amtsstimme-tokenizers");
    System.setProperty("DJL_CACHE_DIR", natives.toString());
    try {
      return HuggingFaceTokenizer.newInstance(
          file,
          Map.of(
              "maxLength",
              MOST_TOKENS,
              "modelMaxLength",
              MOST_TOKENS,
              "truncation",
              "true",
              "padding",
              "true"));
    } finally {
      delete(natives);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        // A system that keeps what is loaded keeps it.
        path.toFile().delete();
      }
    }
  }

  private static String output(OrtSession session) throws OrtException {
    Map<String, NodeInfo> outputs = session.getOutputInfo();
    if (outputs.containsKey(POOLED)) {
      return POOLED;
    }
    return outputs.values().stream()
        .filter(o -> o.getInfo() instanceof TensorInfo t && t.getShape().length == 3)
        .map(NodeInfo::getName)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "model.onnx says nothing of tokens: " + outputs.keySet()));
  }

  @Override
  public float[][] apply(String[] texts) {
    Encoding[] read = tokenizer.batchEncode(texts);
    Map<String, long[]> all = new HashMap<>();
    int length = read[0].getIds().length;
    for (int i = 0; i < read.length; i++) {
      put(all, "input_ids", read[i].getIds(), i, read.length);
      put(all, "attention_mask", read[i].getAttentionMask(), i, read.length);
      put(all, "token_type_ids", read[i].getTypeIds(), i, read.length);
    }
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      for (String name : session.getInputNames()) {
        long[] values = all.get(name);
        if (values == null) {
          throw new IllegalStateException("model.onnx wants to know " + name);
        }
        inputs.put(
            name,
            OnnxTensor.createTensor(
                environment, LongBuffer.wrap(values), new long[] {read.length, length}));
      }
      try (OrtSession.Result said = session.run(inputs, Set.of(output))) {
        return vectors((OnnxTensor) said.get(0), all.get("attention_mask"));
      }
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private static void put(Map<String, long[]> all, String name, long[] values, int i, int texts) {
    long[] of = all.computeIfAbsent(name, n -> new long[texts * values.length]);
    System.arraycopy(values, 0, of, i * values.length, values.length);
  }

  /** The mean of a text's tokens, without what only fills up to the longest text. */
  private static float[][] vectors(OnnxTensor said, long[] mask) {
    long[] shape = said.getInfo().getShape();
    int texts = (int) shape[0];
    int tokens = shape.length == 3 ? (int) shape[1] : 1;
    int size = (int) shape[shape.length - 1];
    FloatBuffer values = said.getFloatBuffer();
    float[][] vectors = new float[texts][size];
    for (int i = 0; i < texts; i++) {
      for (int t = 0; t < tokens; t++) {
        if (shape.length == 2 || mask[i * tokens + t] != 0) {
          int at = (i * tokens + t) * size;
          for (int d = 0; d < size; d++) {
            vectors[i][d] += values.get(at + d);
          }
        }
      }
      toLengthOne(vectors[i]);
    }
    return vectors;
  }

  private static void toLengthOne(float[] vector) {
    double squares = 0;
    for (float f : vector) {
      squares += f * f;
    }
    for (int d = 0; squares > 0 && d < vector.length; d++) {
      vector[d] /= (float) Math.sqrt(squares);
    }
  }
}
