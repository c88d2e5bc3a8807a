package de.amtsstimme.suggestions;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the vectors of the index come from: the model's files and what it reads before a wording.
 * With another one all are made anew.
 */
final class ModelFingerprint {

  /** Raised when the same files come to other vectors here, or these are packed otherwise. */
  private static final String MADE = "1";

  private static final int LENGTH = 16;

  private ModelFingerprint() {}

  static String of(Path folder, String beforeWordings) throws IOException {
    MessageDigest digest = sha256();
    try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      out.write((MADE + "\n" + beforeWordings + "\n").getBytes(StandardCharsets.UTF_8));
      for (Path file : files(folder)) {
        out.write(
            (file.getFileName() + " " + Files.size(file) + "\n").getBytes(StandardCharsets.UTF_8));
        try (InputStream in = Files.newInputStream(file)) {
          in.transferTo(out);
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
  }

  /** A large model keeps its weights in files beside model.onnx. */
  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.getFileName().toString().matches("model\\.onnx.*|tokenizer\\.json"))
          .sorted()
          .toList();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
