package de.amtsstimme.kernel.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

/** What cannot be drawn is said. */
class GlyphsTest {

  private static final Glyphs SIGNS =
      new Glyphs(GlyphsTest.class.getResourceAsStream("/fonts/ttf/OpenSans/OpenSans-Regular.ttf"));

  @Test
  void whatIsThereStaysAsItIs() {
    String text = "Grüße aus Łódź – „50 %“ · 5 € ½ α Ж\n\t<p class=\"x\">&amp;</p>";
    assertSame(text, SIGNS.named(text));
  }

  @Test
  void whatIsNotIsNamed() {
    assertEquals("Danke [grinning face]!", SIGNS.named("Danke 😀!"));
    assertEquals("[cjk unified ideographs 4e2d]", SIGNS.named("中"));
    assertEquals("[rial sign]", SIGNS.named("﷼"));
  }

  /** A heart is a heart, with or without the selector that makes it red; a family is its people. */
  @Test
  void whatNobodySeesIsLeftOut() {
    assertEquals(SIGNS.named("❤"), SIGNS.named("❤\uFE0F"));
    assertEquals("[man][woman][girl]", SIGNS.named("👨\u200D👩\u200D👧"));
  }
}
