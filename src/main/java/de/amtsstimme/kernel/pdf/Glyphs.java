package de.amtsstimme.kernel.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * What the typeface has no sign for is written out: an emoji is [grinning face], by its name in
 * Unicode. What nobody would see anyway (joiners, variation selectors) is left out.
 */
final class Glyphs {

  /** Up to here everything is there, and nothing has to be looked up. */
  private static final int LATIN = 0x17F;

  private final CmapLookup signs;

  Glyphs(InputStream font) {
    try (RandomAccessReadBuffer content = new RandomAccessReadBuffer(font);
        TrueTypeFont parsed = new TTFParser().parse(content)) {
      this.signs = parsed.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String named(String text) {
    if (text.codePoints().allMatch(this::isThere)) {
      return text;
    }
    StringBuilder named = new StringBuilder(text.length() + 64);
    text.codePoints()
        .forEach(
            c -> {
              if (isThere(c)) {
                named.appendCodePoint(c);
              } else if (!isUnseen(c)) {
                named.append('[').append(name(c)).append(']');
              }
            });
    return named.toString();
  }

  private boolean isThere(int c) {
    return c <= LATIN || signs.getGlyphId(c) != 0;
  }

  private static boolean isUnseen(int c) {
    return Character.getType(c) == Character.FORMAT
        || c >= 0xFE00 && c <= 0xFE0F
        || c >= 0xE0100 && c <= 0xE01EF;
  }

  private static String name(int c) {
    String name = Character.getName(c);
    return name == null ? "U+%04X".formatted(c) : name.toLowerCase(Locale.ROOT);
  }
}
