package de.amtsstimme.tone.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.tone.domain.SubmissionRules.Need;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which guideline speaks, what a finding means, what two versions differ in. */
class GuidelineRulesTest {

  private static final Scope ALL = new Scope(null, null, null, false);

  @Test
  void theClosestComesFirst() {
    Scope x = new Scope("X", null, null, false);
    Scope simple = new Scope(null, "de-simple", null, false);
    Scope waste = new Scope(null, null, "Abfall", false);
    Scope bulky = new Scope(null, null, "Abfall/Sperrmüll", false);
    Scope crisis = new Scope(null, null, null, true);
    assertEquals(
        List.of(crisis, bulky, waste, x, simple, ALL),
        Stream.of(ALL, simple, x, waste, bulky, crisis).sorted(Scope.CLOSEST).toList());
  }

  @Test
  void aScopeCoversWhatIsInIt() {
    assertTrue(ALL.covers("X", "de", null, false));
    Scope waste = new Scope(null, null, "Abfall", false);
    assertTrue(waste.covers("X", "de", "Abfall/Sperrmüll", false));
    assertFalse(waste.covers("X", "de", "Abfallwirtschaft", false));
    assertFalse(waste.covers("X", "de", null, false));
    assertFalse(new Scope(null, null, null, true).covers("X", "de", null, false));
  }

  @Test
  void blockWantsAnotherTextAndWarnAReason() {
    assertEquals(Need.CHANGE, SubmissionRules.need(List.of(finding(Severity.BLOCK)), "weil"));
    assertEquals(Need.REASON, SubmissionRules.need(List.of(finding(Severity.WARN)), " "));
    assertEquals(Need.NOTHING, SubmissionRules.need(List.of(finding(Severity.WARN)), "weil"));
    assertEquals(Need.NOTHING, SubmissionRules.need(List.of(finding(Severity.HINT)), null));
  }

  @Test
  void whatChangedIsToldPlaceByPlace() {
    var differences =
        GuidelineComparison.of(
            Map.of("rules/greetings", List.of("Moin", "Hallo"), "rules/gender", List.of("PAIR")),
            Map.of(
                "rules/greetings", List.of("Hallo", "Guten Tag"), "rules/gender", List.of("PAIR")));
    assertEquals(1, differences.size());
    assertEquals(List.of("Moin"), differences.get(0).removed());
    assertEquals(List.of("Guten Tag"), differences.get(0).added());
  }

  private static Finding finding(Severity severity) {
    return new Finding(0, 1, "emoji", severity, "M", List.of(), false);
  }
}
