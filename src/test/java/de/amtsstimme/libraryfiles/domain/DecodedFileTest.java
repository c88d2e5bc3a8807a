package de.amtsstimme.libraryfiles.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The character sets that spreadsheets and programs write. */
class DecodedFileTest {

  private static final String TEXT = "Sperrmüll – 5 €";

  @Test
  void utf8WithAndWithoutMarkAndWindows() {
    check("UTF-8", TEXT.getBytes(StandardCharsets.UTF_8));
    check("UTF-8", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8));
    check("windows-1252", TEXT.getBytes(Charset.forName("windows-1252")));
  }

  @Test
  void anythingElseIsNamed() {
    byte[] broken = ("\uFEFF" + TEXT + "x").getBytes(StandardCharsets.UTF_8);
    broken[broken.length - 1] = (byte) 0xC3;
    for (byte[] file :
        new byte[][] {
          TEXT.getBytes(StandardCharsets.UTF_16),
          "\uFEFFx".getBytes(StandardCharsets.UTF_16LE),
          broken,
          {'a', (byte) 0x81}
        }) {
      FileUnreadable e = assertThrows(FileUnreadable.class, () -> DecodedFile.of(file));
      assertEquals("CHARSET", e.error().code());
    }
  }

  @Test
  void theSeparatorIsWhatTheHeaderHasMostOf() {
    assertEquals(Separator.COMMA, Separator.in("a,b;c,d\n1;2;3;4;5"));
    assertEquals(Separator.SEMICOLON, Separator.in("a;b\n1,2,3,4"));
    assertEquals(Separator.TAB, Separator.in("a\tb\tc"));
    assertEquals(Separator.SEMICOLON, Separator.in("\"a,b,c\";d"));
    assertEquals(Separator.COMMA, Separator.in("a"));
  }

  private static void check(String charset, byte[] file) {
    DecodedFile decoded = DecodedFile.of(file);
    assertEquals(charset, decoded.charset());
    assertEquals(TEXT, decoded.text());
  }
}
