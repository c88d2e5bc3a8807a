package de.amtsstimme.archive.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.amtsstimme.archive.domain.ArchiveRefused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchesTest {

  @Test
  void linesBecomeArrays() throws IOException {
    assertEquals(List.of(), batches(""));
    assertEquals(List.of("[{}]"), batches("{}\n"));
    assertEquals(List.of("[{\"ä\":1},{}]"), batches("{\"ä\":1}\n{}\n"));
    assertEquals(List.of(500, 500, 1), sizes("{}\n".repeat(1001)));
    assertEquals(List.of(1, 1), sizes(("\"" + "x".repeat(1 << 20) + "\"\n").repeat(2)));
  }

  @Test
  void aLineThatDoesNotEndIsNone() {
    for (String cut : List.of("{}", "{}\n{", "{}\n".repeat(500) + "{")) {
      assertThrows(ArchiveRefused.class, () -> batches(cut));
    }
  }

  private static List<Integer> sizes(String lines) throws IOException {
    return batches(lines).stream().map(b -> b.split(",").length).toList();
  }

  private static List<String> batches(String lines) throws IOException {
    Batches batches = new Batches(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    List<String> all = new ArrayList<>();
    for (String batch = batches.next(); batch != null; batch = batches.next()) {
      all.add(batch);
    }
    return all;
  }
}
