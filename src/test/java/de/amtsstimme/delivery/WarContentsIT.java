package de.amtsstimme.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What an installation may have beside the application is not in it, and it can do without. */
class WarContentsIT {

  /** As they stand in the constants of a class that uses them, and in names of files. */
  private static final List<String> OPTIONAL = List.of("ai/onnxruntime", "ai/djl");

  private static final List<String> FILES = List.of("onnx", "djl", "tokenizer", "embeddings");

  @Test
  void nothingOptionalIsInTheArchive() throws IOException {
    List<String> found = new ArrayList<>();
    int classes = 0;
    try (JarFile war = new JarFile("target/amtsstimme.war")) {
      for (JarEntry entry : war.stream().toList()) {
        String name = entry.getName();
        FILES.stream().filter(name.toLowerCase()::contains).forEach(f -> found.add(name));
        if (name.startsWith("WEB-INF/classes/") && name.endsWith(".class")) {
          classes++;
          String constants = constants(war, entry);
          OPTIONAL.stream().filter(constants::contains).forEach(o -> found.add(name + " " + o));
        }
      }
    }
    assertTrue(classes > 500, classes + " classes");
    assertEquals(List.of(), found);
  }

  private static String constants(JarFile war, JarEntry entry) throws IOException {
    try (InputStream in = war.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
