package de.amtsstimme.tone.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How well a rule does on sentences that say whether it must find something in them. */
record Score(ToneRule rule, int right, int wrong, int missed, List<String> faults) {

  static Score of(ToneRule rule, List<JsonNode> sentences) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    List<String> faults = new ArrayList<>();
    ToneChecker checker = Lindenau.checker();
    for (JsonNode labelled : sentences) {
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
    return new Score(rule, right, wrong, missed, faults);
  }

  double precision() {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }

  double recall() {
    return right + missed == 0 ? 1 : (double) right / (right + missed);
  }

  /** One line, and with -Dtone.faults every sentence that went wrong. */
  void print(String set, String more) {
    System.out.println(
        String.format(
            Locale.ROOT,
            "%s %-22s %-5s precision %.3f recall %.3f (%d right, %d wrong, %d missed)%s",
            set,
            rule.key(),
            rule.severity(),
            precision(),
            recall(),
            right,
            wrong,
            missed,
            more));
    if (Boolean.getBoolean("tone.faults")) {
      faults.forEach(System.out::println);
    }
  }
}
