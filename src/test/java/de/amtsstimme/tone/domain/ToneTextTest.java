package de.amtsstimme.tone.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings point at what the writer sees, whatever stands before it. */
class ToneTextTest {

  private final ToneChecker checker = Lindenau.checker();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fragt euch!",
        "👍🏽👩‍👩‍👧 Fragt euch!",
        "🇩🇪 Grüße, fragt euch!",
        "Ve\u0301lo, A\u0308rger und u\u0308ber: fragt euch!",
        "Ver\u00ADwal\u00ADtungs\u00ADakt: fragt eu\u00ADch!",
        "Erste Zeile\r\nzweite\r\n\r\nfragt euch!",
        "„Zitat“ – fragt\u00A0euch\u202F!",
        "\uFEFFfragt euch\u200B!"
      })
  void offsetsAreThoseOfTheTextAsItCame(String text) {
    List<Finding> found = of(text, ToneRule.ADDRESS_FORM);
    assertEquals(1, found.size(), text);
    Finding euch = found.get(0);
    assertEquals("euch", text.substring(euch.start(), euch.end()).replace("\u00AD", ""));
  }

  @Test
  void umlautsInBothNormalForms() {
    String composed = "Bitte prüfen Sie das bezüglich der Gebühr.";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    Finding found = of(decomposed, ToneRule.PREFERRED).get(0);
    assertEquals(
        Normalizer.normalize("bezüglich", Normalizer.Form.NFD),
        decomposed.substring(found.start(), found.end()));
    assertEquals(1, of(composed, ToneRule.PREFERRED).size());
  }

  @Test
  void sentencesEndWhereTheyEnd() {
    String text =
        "Am 3. Mai z. B. öffnet das 2. Bürgerbüro. Dr. Meier hilft „Wie bitte?“ fragen viele. Ja!\n"
            + "- Punkt eins\n"
            + "- Punkt zwei";
    assertEquals(5, new ToneText(text).sentences().size());
  }

  @Test
  void quotationsAreNotTheAuthoritysWords() {
    ToneText text = new ToneText("Er sagte: „Das weißt du doch“, aber \"nie\" und »gut« offen „ja");
    assertTrue(text.quoted(text.view().indexOf("du")));
    assertTrue(text.quoted(text.view().indexOf("nie")));
    assertFalse(text.quoted(text.view().indexOf("aber")));
    assertFalse(text.quoted(text.view().indexOf("ja")));
  }

  @Test
  void safeReplacementsAreApplied() {
    String text = "🙂 Kosten z. B. 5%, wir danken ihnen!!";
    List<Finding> found = checker.check(text, Lindenau.fragment()).findings();
    assertEquals(
        "🙂 Kosten zum Beispiel 5 %, wir danken Ihnen!", SafeReplacements.apply(text, found));
  }

  @Property(tries = 300)
  void everyFindingLiesInTheText(@ForAll @StringLength(max = 120) String text) {
    for (Finding f : checker.check(text, Lindenau.fragment()).findings()) {
      assertTrue(0 <= f.start() && f.start() < f.end() && f.end() <= text.length(), text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "0", "x.", "1.", "a-", "Am ", "(", "A ", "\u0301", "a:in ", "@a", "„"})
  void nothingThatPeoplePasteHurts(String piece) {
    checker.check(piece.repeat(ToneChecker.MOST / piece.length()), Lindenau.fragment());
  }

  private List<Finding> of(String text, ToneRule rule) {
    return checker.check(text, Lindenau.fragment()).findings().stream()
        .filter(f -> f.rule().equals(rule.key()))
        .toList();
  }
}
