package de.amtsstimme.tone.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a guideline makes of a proofreader's words. */
class LanguageRulesTest {

  private static final ObjectNode NOTHING = Lindenau.JSON.createObjectNode();

  @Test
  void theyAreHintsUnlessTheGuidelineSaysOtherwise() {
    assertEquals(
        List.of("language.spelling.SPELLER HINT"), found(NOTHING, "Ein Formulahr.", "Formulahr"));
    assertEquals(
        List.of("language.spelling.SPELLER WARN"),
        found(severities(Map.of("language", "WARN")), "Ein Formulahr.", "Formulahr"));
    assertEquals(
        List.of("language.spelling.SPELLER BLOCK"),
        found(
            severities(Map.of("language", "WARN", "language.spelling", "BLOCK")),
            "Ein Formulahr.",
            "Formulahr"));
    assertEquals(
        List.of("language.spelling.SPELLER HINT"),
        found(
            severities(Map.of("language", "WARN", "language.spelling.SPELLER", "HINT")),
            "Ein Formulahr.",
            "Formulahr"));
  }

  @Test
  void whatIsSwitchedOffIsSilent() {
    for (String off : List.of("language", "language.spelling", "language.spelling.SPELLER")) {
      ObjectNode rules = Lindenau.JSON.createObjectNode();
      rules.putArray("off").add(off);
      assertEquals(List.of(), found(rules, "Ein Formulahr.", "Formulahr"), off);
    }
    ObjectNode rules = Lindenau.JSON.createObjectNode();
    rules.putObject("spelling").putArray("off").add("SPELLER");
    assertEquals(List.of(), found(rules, "Ein Formulahr.", "Formulahr"));
  }

  @Test
  void wordsOfTheAuthorityAreWords() {
    ObjectNode rules = Lindenau.JSON.createObjectNode();
    rules.putObject("spelling").putArray("words").add("Lindibus");
    for (String word : List.of("Lindibus", "Lindibuss", "Lindibus-Haltestelle", "Stadt-Lindibus")) {
      assertEquals(List.of(), found(rules, "Ein " + word + " kommt.", word), word);
    }
    assertEquals(1, found(rules, "Ein Lindibusse kommt.", "Lindibusse").size());
    assertEquals(1, found(rules, "Ein lindibus kommt.", "lindibus").size());
  }

  @Test
  void abbreviationsAreWords() {
    for (String word : List.of("BAuA", "EFZG", "AdA-Prüfung", "KRINKO-Empfehlung")) {
      assertEquals(List.of(), found(NOTHING, "Die " + word + " gilt.", word), word);
    }
    for (String word : List.of("anordnetNicht", "Fahrplahn", "fORMULAR", "BEKANNTMACHUG")) {
      assertEquals(1, found(NOTHING, "Ein " + word + " fehlt.", word).size(), word);
    }
  }

  @Test
  void whatIsNotTheWritersIsLeftAlone() {
    assertEquals(List.of(), found(NOTHING, "Sie schrieb „Formulahr“.", "Formulahr"));
    assertEquals(List.of(), found(NOTHING, "Siehe lindenau.example/formulahr.", "formulahr"));
    assertEquals(List.of(), found(NOTHING, "Am {{datumm}} geht es los.", "datumm"));
  }

  @Test
  void placesAreThoseOfTheTextAsItCame() {
    String text = "👋🏽 Gru\u0308\u00DFe vom Amt\r\nein For\u00ADmulahr";
    Finding finding =
        findings(NOTHING, text, "Formulahr").findFirst().orElseThrow(AssertionError::new);
    assertEquals("For\u00ADmulahr", text.substring(finding.start(), finding.end()));
  }

  @Test
  void groupsGoByTheKindOfMistake() {
    Map.of(
            "misspelling", "spelling",
            "Typographical", "punctuation",
            "whitespace", "punctuation",
            "style", "style",
            "register", "style",
            "grammar", "grammar",
            "uncategorized", "grammar")
        .forEach(
            (issue, group) -> {
              Check check = check(NOTHING, "Hier steht es.");
              LanguageRules.look(check, List.of(new Mistake(0, 4, issue, "R", "M", List.of())));
              assertEquals("language." + group + ".R", check.findings().get(0).rule());
            });
  }

  private static ObjectNode severities(Map<String, String> severities) {
    ObjectNode rules = Lindenau.JSON.createObjectNode();
    rules.set("severities", Lindenau.JSON.valueToTree(severities));
    return rules;
  }

  private static List<String> found(ObjectNode rules, String text, String word) {
    return findings(rules, text, word).map(f -> f.rule() + " " + f.severity()).toList();
  }

  private static Stream<Finding> findings(ObjectNode rules, String text, String word) {
    Check check = check(rules, text);
    int at = check.text().view().indexOf(word);
    LanguageRules.look(
        check,
        List.of(
            new Mistake(
                at, at + word.length(), "misspelling", "SPELLER", "?", List.of("Formular"))));
    return check.findings().stream();
  }

  private static Check check(ObjectNode rules, String text) {
    return new Check(
        new ToneText(text), Lindenau.JSON.convertValue(rules, RuleSet.class), Lindenau.fragment());
  }
}
