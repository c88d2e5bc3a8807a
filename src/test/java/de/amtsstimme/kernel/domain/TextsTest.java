package de.amtsstimme.kernel.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  @Test
  void lineEndsBecomeLf() {
    assertEquals("a\nb\nc\n\nd", Texts.normalised("a\r\nb\rc\n\rd"));
  }

  @Test
  void charactersAreComposed() {
    assertEquals("\u00fc", Texts.normalised("u\u0308"));
    assertEquals("\u00c5", Texts.normalised("\u212b"));
  }

  @Test
  void whatPeopleWriteStays() {
    for (String text :
        new String[] {
          "", " \t\n ", "Größe: 5 m² – „ja“", "👩‍👩‍👧 🇩🇪", "Türkçe: ığşİ", "مرحبا", "\ufeff"
        }) {
      assertEquals(text, Texts.normalised(text));
    }
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x0, 0x1, 0x8, 0xB, 0xC, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0xD800, 0xDBFF, 0xDC00, 0xDFFF,
        0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF
      })
  void whatNobodySeesIsRefusedAndNamed(int codePoint) {
    String text = "vorher " + Character.toString(codePoint) + " nachher";
    Refusal refusal = assertThrows(Refusal.class, () -> Texts.normalised(text));
    assertEquals(ProblemCode.INVALID_TEXT, refusal.code());
    assertEquals(String.format("U+%04X", codePoint), refusal.arguments()[0]);
  }

  @Test
  void aLoneSurrogateIsRefusedAtTheVeryEndToo() {
    assertThrows(Refusal.class, () -> Texts.normalised("x\ud83d"));
    assertThrows(Refusal.class, () -> Texts.normalised("\udc69\ud83d"));
  }

  @Property
  void onceIsEnoughAndNothingForbiddenIsLeft(@ForAll String text) {
    String once;
    try {
      once = Texts.normalised(text);
    } catch (Refusal e) {
      assertEquals(ProblemCode.INVALID_TEXT, e.code());
      return;
    }
    assertEquals(once, Texts.normalised(once));
    assertTrue(Normalizer.isNormalized(once, Normalizer.Form.NFC));
    assertTrue(once.indexOf('\r') < 0 && once.indexOf(0) < 0);
  }
}
