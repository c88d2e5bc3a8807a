package de.amtsstimme.libraryfiles.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.amtsstimme.kernel.domain.SafeCell;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever a text is, its cell is no formula, and the text comes back. */
class CellsTest {

  private static final String DANGER = "=+-@\t\r\n＝＋－＠";

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> nasty =
        Arbitraries.strings().withChars("'=+-@\t\n\\n\"; aä＝1").ofMaxLength(8);
    return Arbitraries.oneOf(nasty, Arbitraries.strings().ofMaxLength(40));
  }

  @Property(tries = 2000)
  void everyTextComesBack(@ForAll("texts") String text) {
    assertEquals(text, SafeCell.plain(SafeCell.safe(text)));
  }

  @Property(tries = 2000)
  void noCellIsAFormula(@ForAll("texts") String text) {
    String cell = SafeCell.safe(text);
    assertFalse(!cell.isEmpty() && DANGER.indexOf(cell.charAt(0)) >= 0, cell);
  }

  @Provide
  Arbitrary<List<String>> lists() {
    return texts().filter(t -> !t.isBlank()).list().ofMaxSize(5);
  }

  @Property(tries = 2000)
  void everyListComesBack(@ForAll("lists") List<String> items) {
    assertEquals(items, Cells.split(SafeCell.plain(SafeCell.safe(Cells.join(items)))));
  }

  @Test
  void whatPeopleTypeStaysAsItIs() {
    for (String text : List.of("", "'s Frauchen", "a=b", "5 - 3", "'quoted'", "\"=1\"")) {
      assertEquals(text, SafeCell.safe(text));
      assertEquals(text, SafeCell.plain(text));
    }
    assertEquals("'=1+1", SafeCell.safe("=1+1"));
    assertEquals("''=1", SafeCell.safe("'=1"));
  }
}
