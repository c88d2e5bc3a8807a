package de.amtsstimme.tone.domain;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Sentences that nobody tuned the rules on. Prints how each rule did when it first saw them, which
 * is how good it may be expected to be, and how it does now; it must not get worse.
 */
class HeldOutTest {

  private static final Path SET = Path.of("src/test/resources/tone/held-out.txt");
  private static final Path FIRST_PASS = Path.of("src/test/resources/tone/held-out-first-pass.txt");

  private static final Map<String, List<JsonNode>> SENTENCES = sentences();
  private static final Map<String, double[]> BEFORE = firstPass();

  @ParameterizedTest
  @EnumSource(ToneRule.class)
  void isNotWorseThanAtFirstSight(ToneRule rule) {
    Score score = Score.of(rule, SENTENCES.getOrDefault(rule.key(), List.of()));
    double[] before = BEFORE.getOrDefault(rule.key(), new double[] {0, 0});
    score.print(
        "HELD OUT",
        String.format(java.util.Locale.ROOT, "; at first sight %.3f %.3f", before[0], before[1]));
    assertTrue(score.right() + score.missed() > 1, "no sentences");
    assertTrue(score.precision() + 0.0005 >= before[0], () -> String.join("\n", score.faults()));
    assertTrue(score.recall() + 0.0005 >= before[1], () -> String.join("\n", score.faults()));
  }

  private static Map<String, List<JsonNode>> sentences() {
    Map<String, List<JsonNode>> all = new HashMap<>();
    String[] heading = {};
    for (String line : lines(SET)) {
      if (line.startsWith("# ")) {
        heading = line.substring(2).split(" ");
      } else if (line.startsWith("+ ") || line.startsWith("- ")) {
        all.computeIfAbsent(heading[0], r -> new ArrayList<>()).add(sentence(heading, line));
      }
    }
    return all;
  }

  private static ObjectNode sentence(String[] heading, String line) {
    ObjectNode sentence =
        Lindenau.JSON
            .createObjectNode()
            .put("text", line.substring(2).replace("⏎", "\n"))
            .put("find", line.startsWith("+"));
    for (int i = 1; i < heading.length; i++) {
      String[] said = heading[i].split("=");
      if (said.length == 1) {
        sentence.put(said[0], true);
      } else {
        sentence.put(said[0], said[1]);
      }
    }
    return sentence;
  }

  private static Map<String, double[]> firstPass() {
    Map<String, double[]> all = new HashMap<>();
    for (String line : lines(FIRST_PASS)) {
      String[] parts = line.split(" ");
      all.put(parts[0], new double[] {Double.parseDouble(parts[1]), Double.parseDouble(parts[2])});
    }
    return all;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
