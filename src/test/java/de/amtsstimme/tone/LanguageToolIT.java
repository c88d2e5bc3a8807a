package de.amtsstimme.tone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.amtsstimme.kernel.http.Json;
import de.amtsstimme.tone.domain.Finding;
import de.amtsstimme.tone.domain.GrammarState;
import de.amtsstimme.tone.domain.Occasion;
import de.amtsstimme.tone.domain.ProofreaderPool;
import de.amtsstimme.tone.domain.RuleSet;
import de.amtsstimme.tone.domain.Severity;
import de.amtsstimme.tone.domain.ToneChecker;
import de.amtsstimme.tone.domain.ToneChecker.Checked;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The real LanguageTool, out of the folder that the demo and a server in production take it from.
 */
class LanguageToolIT {

  private static final Path FOLDER = Path.of("target/languagetool");
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final ProofreaderPool POOL = new ProofreaderPool(2, PATIENCE, PATIENCE);
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @BeforeAll
  static void warmUp() throws IOException {
    POOL.warmUp(new GrammarLibrary(FOLDER));
    assertEquals(GrammarState.READY, POOL.state());
  }

  @Test
  void nothingOfItIsInTheApplication() {
    assertThrows(
        ClassNotFoundException.class, () -> Class.forName("org.languagetool.JLanguageTool"));
    assertThrows(
        ClassNotFoundException.class,
        () -> Class.forName("de.amtsstimme.languagetool.Proofreading"));
    assertThrows(IOException.class, () -> new GrammarLibrary(Path.of("src/bench")));
  }

  @Test
  void findsSpellingAndGrammar() {
    String text = "Das Formulahr liegt aus. Wir helfen bei den Antrag. Die die Ämter sind zu.";
    Checked checked = check(NODES.objectNode(), text, "de");
    assertEquals(GrammarState.READY, checked.grammar());
    Finding spelling = at(checked, text, "Formulahr");
    assertTrue(spelling.rule().startsWith("language.spelling."), spelling::rule);
    assertEquals(Severity.HINT, spelling.severity());
    assertTrue(spelling.replacements().contains("Formular"), spelling::toString);
    assertFalse(spelling.safe());
    assertTrue(at(checked, text, "bei den").rule().startsWith("language.grammar."));
    assertTrue(at(checked, text, "Die die").rule().startsWith("language."));
  }

  @Test
  void suggestsWhatWasMeant() {
    Map.of(
            "Rathuas", "Rathaus",
            "Gebür", "Gebühr",
            "Bürgerbuero", "Bürgerbüro",
            "Meldebescheinigug", "Meldebescheinigung",
            "Einkommenstuererklärung", "Einkommensteuererklärung",
            "Kindergartenplätzte", "Kindergartenplätze")
        .forEach(
            (wrong, right) -> {
              String text = "Wir haben " + wrong + " erhalten.";
              Finding found = at(check(NODES.objectNode(), text, "de"), text, wrong);
              assertTrue(found.replacements().contains(right), found::toString);
            });
  }

  @Test
  void namesOfSeveralWordsAreWords() {
    String right = "Im Museum liest Katalin Karikó aus dem Buch.";
    assertEquals(List.of(), language(check(NODES.objectNode(), right, "de")));
    String alone = "Im Museum liest Karikó aus dem Buch.";
    at(check(NODES.objectNode(), alone, "de"), alone, "Karikó");
  }

  @Test
  void rulesThatWereMostlyWrongAreOff() {
    String text =
        "Sie brauchen:\n"
            + "Ihren Ausweis\n"
            + "Ein Foto\n"
            + "Das Geld in bar\n\n"
            + "Bleiben Sie zuhause, so dass wir Sie erreichen. Das Amt hilft. Das Amt berät. Das"
            + " Amt zahlt.";
    assertEquals(List.of(), language(check(NODES.objectNode(), text, "de")));
  }

  @Test
  void saysNothingAboutARightText() {
    String text =
        "Guten Tag, vielen Dank für Ihre Nachricht. Ihren Antrag auf Wohngeld können Sie online"
            + " stellen oder im Bürgeramt abgeben. Wir haben montags von 9 bis 12 Uhr geöffnet.";
    assertEquals(List.of(), language(check(NODES.objectNode(), text, "de")));
  }

  @Test
  void placesAreThoseOfTheTextAsItCame() {
    String text = "👋🏽 Gru\u0308\u00DFe vom Amt 🌳\r\nDas For\u00ADmulahr liegt aus, Mu\u0308ler!";
    Checked checked = check(NODES.objectNode(), text, "de");
    at(checked, text, "For\u00ADmulahr");
  }

  @Test
  void theGuidelineHasItsWordsAndSwitches() {
    String text = "Der Bürgixx hat ein Formulahr.";
    ObjectNode rules = NODES.objectNode();
    rules.putObject("spelling").putArray("words").add("Bürgixx");
    rules.putObject("severities").put("language.spelling", "WARN");
    at(check(NODES.objectNode(), text, "de"), text, "Bürgixx");
    List<Finding> found = language(check(rules, text, "de"));
    assertEquals(1, found.size(), found::toString);
    assertEquals(Severity.WARN, found.get(0).severity());
    String rule = found.get(0).rule();
    rules.withObject("/spelling").putArray("off").add(rule.substring(rule.lastIndexOf('.') + 1));
    assertEquals(List.of(), language(check(rules, text, "de")));
  }

  @Test
  void simpleLanguageHasRulesOfItsOwn() {
    String text = "Der Antrag wurde von der Behörde geprüft. Das Formulahr fehlt.";
    List<Finding> ordinary = language(check(NODES.objectNode(), text, "de"));
    Checked simple = check(NODES.objectNode(), text, "de-simple");
    assertTrue(language(simple).size() > ordinary.size(), simple::toString);
    assertTrue(at(simple, text, "geprüft").rule().startsWith("language.style."));
    at(simple, text, "Formulahr");
    assertEquals(GrammarState.OFF, check(NODES.objectNode(), "The form.", "en").grammar());
  }

  @Test
  void fourAtOnceGetTheirOwnFindings() throws Exception {
    ExecutorService four = Executors.newFixedThreadPool(4);
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String text = "Guten Tag. ".repeat(i % 7) + "Das Formulahr liegt aus.";
      all.add(four.submit(() -> at(check(NODES.objectNode(), text, "de"), text, "Formulahr")));
    }
    for (Future<?> one : all) {
      one.get();
    }
    four.shutdown();
  }

  private static Checked check(ObjectNode rules, String text, String language) {
    RuleSet set = Json.mapper().convertValue(rules, RuleSet.class);
    Occasion occasion =
        new Occasion(
            "FACEBOOK", "COMMENT", language, false, false, LocalDate.of(2026, 3, 2), Set.of());
    return new ToneChecker(set, List.of()).check(text, occasion, POOL);
  }

  private static List<Finding> language(Checked checked) {
    return checked.findings().stream().filter(f -> f.rule().startsWith("language.")).toList();
  }

  private static Finding at(Checked checked, String text, String words) {
    return language(checked).stream()
        .filter(f -> text.substring(f.start(), f.end()).equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " in " + checked));
  }
}
