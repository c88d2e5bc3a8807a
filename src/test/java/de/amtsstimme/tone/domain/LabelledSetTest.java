package de.amtsstimme.tone.domain;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  private record Score(int right, int wrong, int missed, List<String> faults) {
    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }
  }

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
    System.out.println(
        String.format(
            Locale.ROOT,
            "TONE %-22s %-5s precision %.3f recall %.3f (%d right, %d wrong, %d missed)",
            rule.key(),
            rule.severity(),
            score.precision(),
            score.recall(),
            score.right(),
            score.wrong(),
            score.missed()));
    if (Boolean.getBoolean("tone.faults")) {
      score.faults().forEach(System.out::println);
    }
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
    int right = 0;
    int wrong = 0;
    int missed = 0;
    List<String> faults = new ArrayList<>();
    ToneChecker checker = Lindenau.checker();
    for (String line : Files.readAllLines(file(rule), StandardCharsets.UTF_8)) {
      if (line.isBlank()) {
        continue;
      }
      JsonNode labelled = Lindenau.JSON.readTree(line);
      String text = labelled.get("text").asText();
      boolean expected = labelled.get("find").asBoolean();
      boolean found =
          checker.check(text, Lindenau.occasion(labelled)).findings().stream()
              .anyMatch(f -> f.rule().equals(rule.key()));
      right += expected && found ? 1 : 0;
      wrong += !expected && found ? 1 : 0;
      missed += expected && !found ? 1 : 0;
      if (expected != found) {
        faults.add(
            (expected ? "  MISSED " : "  WRONG  ")
                + text.replace("\n", "⏎")
                + "   ["
                + labelled.path("why").asText()
                + "]");
      }
    }
    return new Score(right, wrong, missed, faults);
  }
}
