package de.amtsstimme.libraryfiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.answers.domain.ImportedEntry.Part;
import de.amtsstimme.kernel.domain.SafeCell;
import de.amtsstimme.kernel.domain.Texts;
import de.amtsstimme.libraryfiles.domain.DecodedFile;
import de.amtsstimme.libraryfiles.domain.FileEntry;
import de.amtsstimme.libraryfiles.domain.ReadFile;
import de.amtsstimme.libraryfiles.domain.RowError;
import de.amtsstimme.libraryfiles.domain.Separator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** From the characters of a table to entries, and what is said of those that are none. */
class CsvFileTest {

  private static final String HEADER = "externalKey;topic;question;sources;text.de";

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.strings().withChars("'=+-@\t\n\\;,\"{} aä").ofMaxLength(12),
            Arbitraries.strings().ofMaxLength(60))
        .filter(CsvFileTest::isText);
  }

  /** Whatever stands in a cell, also with quotes, separators and line breaks. */
  @Property(tries = 1000)
  void everyCellComesBackThroughTheFile(
      @ForAll("texts") String question, @ForAll("texts") String text) {
    StringWriter out = new StringWriter();
    try (CsvWriter writer =
        CsvWriter.builder()
            .fieldSeparator(';')
            .quoteStrategy(QuoteStrategies.NON_EMPTY)
            .build(out)) {
      writer.writeRecord(HEADER.split(";"));
      writer.writeRecord("k", "t", SafeCell.safe(question), "s", SafeCell.safe(text));
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
    ReadFile file = read(out.toString());
    assertEquals(List.of(), file.errors());
    FileEntry entry = file.entries().get(0);
    assertEquals(question, entry.question());
    assertEquals(
        text.isEmpty() ? List.of() : List.of(text),
        entry.texts().stream().map(v -> v.text()).toList());
  }

  @Test
  void rowsCountAsInATable() {
    ReadFile file = read(HEADER + "\n1;t;\"F\nrage\";s;x\n\n3;t;f;s;x;zu viel\n4;t;f;s;x\u0007\n");
    assertEquals(List.of(2, 5), file.entries().stream().map(FileEntry::row).toList());
    assertEquals(
        List.of("4 null CELLS", "5 text.de INVALID_TEXT"),
        file.errors().stream().map(CsvFileTest::shown).toList());
  }

  @Test
  void aDayIsTheAuthoritysOwn() {
    ReadFile file =
        read(
            HEADER
                + ";validFrom;validUntil\n1;t;f;s;x;2026-07-01;2026-07-01T12:00:00.123456789Z\n"
                + "2;t;f;s;x;gestern;\n");
    assertEquals(Instant.parse("2026-06-30T22:00:00Z"), file.entries().get(0).validFrom());
    assertEquals(Instant.parse("2026-07-01T12:00:00.123456Z"), file.entries().get(0).validUntil());
    assertEquals(Set.of(Part.VALID_FROM, Part.VALID_UNTIL), file.entries().get(0).said());
    assertEquals(
        List.of("3 validFrom INVALID"), file.errors().stream().map(CsvFileTest::shown).toList());
  }

  /** As it is written, and as sources count it: on its last day it still holds. */
  @Test
  void theDayUntilWhichItHoldsIsHeldToItsEnd() {
    ReadFile file =
        read(
            HEADER
                + ";validFrom;validUntil\n1;t;f;s;x;2026-12-31;2026-12-31\n"
                + "2;t;f;s;x;;2026-12-30T23:00:00Z\n3;t;f;s;x;;2026-10-25\n");
    assertEquals(List.of(), file.errors());
    assertEquals(Instant.parse("2026-12-30T23:00:00Z"), file.entries().get(0).validFrom());
    assertEquals(Instant.parse("2026-12-31T23:00:00Z"), file.entries().get(0).validUntil());
    assertEquals(Instant.parse("2026-12-30T23:00:00Z"), file.entries().get(1).validUntil());
    assertEquals(Instant.parse("2026-10-25T23:00:00Z"), file.entries().get(2).validUntil());
  }

  @Test
  void anEmptyListOfPlacesIsNone() {
    for (String none : List.of("null", "[null]", "[]", "[null, null]")) {
      ReadFile file = read(HEADER + ";placeholders\n1;t;f;s;x;" + none + "\n");
      assertEquals(List.of(), file.errors(), none);
      assertEquals(List.of(), file.entries().get(0).placeholders(), none);
    }
  }

  /** It is valid UTF-8 with a NUL beside every letter, which no database keeps. */
  @Test
  void aHeaderThatNobodyCanSeeIsAnotherCharset() {
    byte[] utf16 = (HEADER + "\n1;t;f;s;x\n").getBytes(StandardCharsets.UTF_16LE);
    ReadFile file = read(DecodedFile.of(utf16).text());
    assertEquals(
        List.of("1 null CHARSET"), file.errors().stream().map(CsvFileTest::shown).toList());
    assertEquals(-1, file.errors().get(0).message().indexOf('\0'));
    ReadFile spelt = read(HEADER + ";u\u0308ber\n1;t;f;s;x;y\n");
    assertEquals("\u00fcber", spelt.errors().get(0).column());
  }

  @Test
  void eachWrongQuoteIsNamedWithItsRow() {
    for (String bad : List.of("2;t;\"f;s;x\n3;t;f;s;x", "2;t;\"f\"g;s;x\n3;t;f;s;x")) {
      ReadFile file = read(HEADER + "\n1;t;f;s;x\n" + bad + "\n");
      assertEquals(
          List.of("3 null QUOTE"), file.errors().stream().map(CsvFileTest::shown).toList());
    }
    assertTrue(read(HEADER + "\n1;t;ein \" Zoll;s;x\n").errors().isEmpty());
  }

  private static ReadFile read(String text) {
    return new CsvFile(new DecodedFile("UTF-8", text), Separator.AUTO, ZoneId.of("Europe/Berlin"))
        .read();
  }

  private static String shown(RowError e) {
    return e.row() + " " + e.column() + " " + e.code();
  }

  private static boolean isText(String text) {
    try {
      return Texts.normalised(text).equals(text);
    } catch (RuntimeException e) {
      return false;
    }
  }
}
