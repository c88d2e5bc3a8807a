package de.amtsstimme.libraryfiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.answers.domain.EntryRules;
import de.amtsstimme.answers.domain.ImportedEntry;
import de.amtsstimme.libraryfiles.domain.DecodedFile;
import de.amtsstimme.libraryfiles.domain.ReadFile;
import de.amtsstimme.libraryfiles.domain.Separator;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever mends a file mends it once: everything is named, and nothing that only follows. */
class CheckedRowsTest {

  private static final String HEADER =
      "externalKey;topic;tags;question;sources;placeholders;validUntil;text.de;text.en\n";

  @Test
  void whatCanBeReadOfARowIsJudgedToo() {
    assertErrors(
        "2 validUntil INVALID\n2 sources UNKNOWN_SOURCE\n2 topic MISSING", "1;;;f;Weg;;gestern;x;");
    assertErrors(
        "2 text.en INVALID_TEXT\n2 question MISSING\n3 externalKey DUPLICATE_KEY",
        "1;t;;;S;;;x;y\u0007",
        "1;t;;f;S;;;x;");
  }

  @Test
  void whatOnlyFollowsFromAnUnreadCellIsNotNamed() {
    assertErrors("2 text.de INVALID_TEXT", "1;t;;f;S;;;x\u0007;");
    assertErrors("2 externalKey INVALID_TEXT", "\u0007;t;;f;S;;;x;");
    assertErrors("2 sources INVALID_TEXT", "1;t;;f;S\u0007;;;x;");
    assertErrors("2 placeholders INVALID", "1;t;;f;S;nichts;;Am {{tag}}.;");
    assertErrors(
        "2 text.de INVALID_TEXT",
        "1;t;;f;S;\"[{\"\"key\"\":\"\"tag\"\",\"\"type\"\":\"\"DATE\"\",\"\"label\"\":\"\"Tag\"\"}]\";;Am"
            + " {{tag}}\u0007;");
  }

  @Test
  void everyBadTagIsNamed() {
    String bad = "#\n" + "x".repeat(51) + "\ngut\n##";
    assertErrors("2 tags INVALID\n2 tags INVALID\n2 tags INVALID", "1;t;\"" + bad + "\";f;S;;;x;");
  }

  /** Two rows that say no key are two rows without a key, and nothing else. */
  @Test
  void noKeyIsNotTheSameKey() {
    assertErrors("2 externalKey MISSING\n3 externalKey MISSING", ";t;;f;S;;;x;", ";t;;g;S;;;x;");
  }

  @Test
  void aPlaceThatIsNoneIsNamedInsteadOfFailing() {
    for (String none : List.of("null", "[null]")) {
      assertErrors("", "1;t;;f;S;" + none + ";;x;");
    }
    assertErrors(
        "2 placeholders MISSING",
        "1;t;;f;S;\"[{\"\"key\"\":\"\"w\"\",\"\"type\"\":\"\"CHOICE\"\",\"\"label\"\":\"\"W\"\",\"\"options\"\":[\"\"a\"\",\"\"\"\"]}]\";;{{w}};");
  }

  /** PostgreSQL keeps no NUL: a name with one is no name for a column. */
  @Test
  void aPropertyThatNobodyCanSeeIsNotRepeated() {
    ReadFile file = JsonlFile.read(new DecodedFile("UTF-8", "{\"a\\u0000b\":1}\n{\"nix\":1}"));
    assertEquals(
        List.of("1 null JSON", "2 nix JSON"),
        file.errors().stream().map(e -> e.row() + " " + e.column() + " " + e.code()).toList());
  }

  private static void assertErrors(String expected, String... rows) {
    ReadFile file =
        new CsvFile(
                new DecodedFile("UTF-8", HEADER + String.join("\n", rows)),
                Separator.SEMICOLON,
                ZoneId.of("Europe/Berlin"))
            .read();
    CheckedRows checked =
        new CheckedRows(file, new SourceNames(Map.of(UUID.randomUUID(), "S")), EntryRules::errors);
    assertEquals(
        expected.lines().toList(),
        checked.errors().stream().map(e -> e.row() + " " + e.column() + " " + e.code()).toList());
    List<String> good = checked.good().stream().map(ImportedEntry::externalKey).toList();
    assertTrue(expected.isEmpty() ? good.size() == rows.length : good.isEmpty(), good.toString());
  }
}
