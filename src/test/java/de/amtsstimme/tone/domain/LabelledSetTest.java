package de.amtsstimme.tone.domain;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences that a rule must find and must not find, written from its description before its code
 * was tuned. Prints precision and recall; a rule that blocks has to be right nearly always.
 */
class LabelledSetTest {

  private static final Path SETS = Path.of("src/test/resources/tone");

  static Stream<ToneRule> labelled() {
    return Stream.of(ToneRule.values()).filter(r -> Files.exists(file(r)));
  }

  private static Path file(ToneRule rule) {
    return SETS.resolve(rule.key() + ".jsonl");
  }

  @ParameterizedTest
  @MethodSource("labelled")
  void finds(ToneRule rule) throws IOException {
    Score score = score(rule);
    score.print("TONE", "");
    double precision = rule.severity() == Severity.BLOCK ? 0.98 : 0.8;
    double recall = rule.severity() == Severity.BLOCK ? 0.95 : 0.7;
    assertTrue(score.precision() >= precision, () -> String.join("\n", score.faults()));
    assertTrue(score.recall() >= recall, () -> String.join("\n", score.faults()));
  }

  @ParameterizedTest
  @EnumSource(ToneRule.class)
  void hasASet(ToneRule rule) {
    assertTrue(Files.exists(file(rule)), rule.key());
  }

  private static Score score(ToneRule rule) throws IOException {
    List<JsonNode> labelled = new ArrayList<>();
    for (String line : Files.readAllLines(file(rule), StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        labelled.add(Lindenau.JSON.readTree(line));
      }
    }
    return Score.of(rule, labelled);
  }
}
