package de.amtsstimme.kernel.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Numbers stay numbers, everything else is no formula, and all of it comes back. */
class SafeTableTest {

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars("'-+=@0123,.;\" \r\n").ofMaxLength(8),
        Arbitraries.strings().withChars("-0123,.").ofMinLength(1).ofMaxLength(4));
  }

  @Property(tries = 2000)
  void aCellIsANumberOrSafeAndComesBack(@ForAll("cells") String text) {
    String cell = cell(text);
    assertTrue(
        cell.equals(SafeCell.safe(text)) || cell.equals(text) && number(text), "cell: " + cell);
    assertEquals(text, SafeCell.plain(cell));
  }

  /** An apostrophe would make a text of it, which SUM passes over. */
  @Test
  void numbersBelowZeroAreCounted() {
    for (String number : List.of("-50", "-1", "-12,50", "-12.50", "0", "3,00")) {
      assertEquals(number, cell(number));
    }
    for (String text :
        List.of("-", "-a", "--1", "-1-1", "-1+1", "-1,5,5", "-,5", "-1,", "-1\n", "+1", "-１")) {
      assertEquals("'" + text, cell(text));
    }
  }

  private static boolean number(String text) {
    try {
      new java.math.BigDecimal(text.replace(',', '.'));
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static String cell(String text) {
    String csv = SafeTable.csv(List.of("A", "B"), List.of(List.of(text, "x")));
    List<CsvRecord> rows =
        CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv.substring(1)).stream().toList();
    return rows.get(1).getField(0);
  }
}
