package de.amtsstimme.suggestions.domain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.suggestions.GermanCompounds;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From texts to terms. */
class AnalysisTest {

  private final GermanAnalysis german = new GermanAnalysis(new GermanCompounds());

  @ParameterizedTest
  @CsvSource({
    "Müll, MUELL",
    "Straße, STRASSE",
    "Straße, Strasse",
    "Anmeldung, anmelden",
    "Hunde, Hund",
    "Reisepässe, Reisepass",
    "gültiger, gültige",
    "Häuser, Hauses"
  })
  void oneTermForSpellingsAndForms(String one, String other) {
    assertEquals(stem(one), stem(other));
  }

  @Test
  void compoundsHaveParts() {
    assertEquals(
        List.of(stem("Sperrmüll"), stem("Abfuhr")), german.words("Sperrmüllabfuhr").get(0).parts());
  }

  @Test
  void wordsSayWhereTheyStand() {
    String text = "Wo ist, bitte, der Müll?";
    for (Word w : german.words(text)) {
      assertEquals(Folding.fold(text.substring(w.start(), w.end())), w.folded());
    }
    assertEquals(Word.Kind.ASKING, german.words(text).get(0).kind());
    assertEquals(Word.Kind.EMPTY, german.words(text).get(1).kind());
    assertEquals(Word.Kind.CONTENT, german.words(text).get(4).kind());
  }

  @Test
  void veryLongWordsAreNoWords() {
    assertTrue(german.words("q".repeat(71)).isEmpty());
    german.words("İ".repeat(40));
    german.words("İ".repeat(60));
    assertEquals(1, german.words("Donaudampfschifffahrtsgesellschaftskapitänsmützenband").size());
  }

  @Property
  void anyTextIsAnalysedAndReadBackAlike(@ForAll @StringLength(max = 300) String text) {
    List<Word> words = german.words(text);
    for (Word w : words) {
      assertTrue(w.start() < w.end() && w.end() <= text.length());
      assertFalse(w.stem().contains(",") || w.stem().contains(" ") || w.stem().contains("|"));
    }
    Wording direct = Wording.of(words);
    List<Wording> read = Wording.unpack(Wording.pack(List.of(direct, direct)));
    assertEquals(2, read.size());
    assertArrayEquals(direct.trigrams(), read.get(1).trigrams());
    assertEquals(direct.size(), read.get(1).size());
    for (int i = 0; i < direct.size(); i++) {
      assertEquals(direct.term(i), read.get(1).term(i));
      assertEquals(direct.frequency(i), read.get(1).frequency(i), 1 / 2048.0);
    }
  }

  @Test
  void otherLanguagesKeepToThemselves() {
    assertEquals("tr:ehliyet", OtherLanguage.words(german, "ehliyet", "tr").get(0).stem());
    assertEquals(
        german.words("Sperrmüll anmelden"),
        OtherLanguage.words(german, "Sperrmüll anmelden", "de-simple"));
  }

  @ParameterizedTest
  @CsvSource({
    "sperrmull, spermull, true",
    "hund, hand, false",
    "reisepass, reispass, true",
    "mull, null, false",
    "2024, 2025, false"
  })
  void misspellings(String a, String b, boolean alike) {
    assertEquals(alike, Typos.likeness(a, b) > 0);
  }

  private String stem(String word) {
    return german.words(word).get(0).stem();
  }
}
