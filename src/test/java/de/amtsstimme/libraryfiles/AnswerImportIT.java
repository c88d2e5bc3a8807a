package de.amtsstimme.libraryfiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api.Answer;
import de.amtsstimme.fixtures.Contents;
import de.amtsstimme.fixtures.Imports;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files into the library and out of it: wholly or not at all, and without a loss on the way. */
@ExtendWith(ArquillianExtension.class)
class AnswerImportIT {

  private static final String HEADER = "externalKey;topic;tags;question;phrasings;sources;text.de";

  private final TestAuthority a = TestAuthority.active();
  private final String source = a.source();

  @Test
  void everyFormOfAFileIsRead() {
    String row =
        "k1;Abfall/Sperrmüll;Groß;Wohin?;Wohin damit?;Satzung " + a.slug + ";Dorthin – 5 €";
    String semicolons = HEADER + "\r\n" + row + "\r\n";
    Charset windows = Charset.forName("windows-1252");
    byte[] first = semicolons.getBytes(StandardCharsets.UTF_8);
    JsonNode imported = Imports.run(a.editor, a, first, "text/csv", "");
    check(imported, "IMPORTED", 1, 0, 0, 0);
    assertEquals("SEMICOLON", imported.path("separator").asText());
    for (byte[] again :
        List.of(
            ("\uFEFF" + semicolons).getBytes(StandardCharsets.UTF_8),
            semicolons.getBytes(windows),
            (HEADER + "\n" + row).replace(';', ',').getBytes(windows),
            semicolons.replace(';', '\t').getBytes(StandardCharsets.UTF_8))) {
      check(Imports.run(a.editor, a, again, "text/csv", ""), "IMPORTED", 0, 0, 0, 1);
    }
    String jsonl =
        "{\"externalKey\":\"k1\",\"topic\":\"Abfall/Sperrmüll\",\"tags\":[\"groß\"],\"question\":\"Wohin?\",\"phrasings\":[\"Wohin"
            + " damit?\"],\"sources\":[\"id:"
            + source
            + "\"],\"texts\":[{\"language\":\"de\",\"text\":\"Dorthin – 5 €\"}]}\n";
    check(
        Imports.run(a.editor, a, jsonl.getBytes(StandardCharsets.UTF_8), "application/jsonl", ""),
        "IMPORTED",
        0,
        0,
        0,
        1);
    JsonNode entry = entries().get("Wohin?");
    assertEquals("Dorthin – 5 €", text(entry));
    assertEquals("DRAFT", entry.path("state").asText());
    assertEquals("Editor", entry.path("latest").path("writtenByName").asText());
  }

  @Test
  void whatDiffersBecomesADraftAndTheRestStays() {
    check(run("k1;T;;Eins?;;S;Ja.", "k2;T;;Zwei?;Zwo?\nII?;S;Ja."), "IMPORTED", 2, 0, 0, 0);
    JsonNode one = entries().get("Eins?");
    JsonNode two = entries().get("Zwei?");
    check(
        run("k1;T;;Eins?;;S;Nein.", "k2;T;neu;Zwei?;Zwo?;S;Ja.", "k3;T;;Drei?;;S;Ja."),
        "IMPORTED",
        1,
        1,
        1,
        0);
    JsonNode oneNow = entries().get("Eins?");
    assertEquals(2, oneNow.path("latest").path("number").asInt());
    assertEquals("Nein.", text(oneNow));
    assertEquals(id(one), id(oneNow));
    assertEquals(
        two.path("latest").path("id").asText(),
        entries().get("Zwei?").path("latest").path("id").asText());
    try (Sql owner = Sql.owner()) {
      assertEquals(
          "Zwo?",
          owner.one(
              "select string_agg(text, '|') from answer_phrasing where answer_id = ?", id(two)));
      assertEquals(
          "neu", owner.one("select array_to_string(tags, '|') from answer where id = ?", id(two)));
    }
  }

  @Test
  void aDryRunNamesEveryErrorAndChangesNothing() {
    Map<String, String> before = Contents.of(a);
    JsonNode checked =
        Imports.check(
            a.editor,
            a,
            file(
                "k1;T;;Gut?;;S;Ja.",
                ";T;;Frage?;;S;Ja.",
                "k3;a/b/c/d/e/f;;Frage?;;S;Ja.",
                "k4;T;;;;Gibt es nicht;",
                "k1;T;;Frage?;;S;Ja.",
                "k6;T;;Frage?;;S",
                "k7;T;;Frage {?;;S;Hallo {{name}}.",
                "k8;T;;;;S;Ja.\u0007"));
    assertEquals("CHECKED", checked.path("state").asText());
    assertEquals(
        List.of(
            "3 externalKey MISSING",
            "4 topic INVALID",
            "5 sources UNKNOWN_SOURCE",
            "5 question MISSING",
            "5 text.de MISSING",
            "6 externalKey DUPLICATE_KEY",
            "7 null CELLS",
            "8 text.de PLACEHOLDER_UNKNOWN",
            "9 text.de INVALID_TEXT",
            "9 question MISSING"),
        errors(checked));
    assertEquals(10, checked.path("errorCount").asInt());
    Map<String, String> after = Contents.of(a);
    before.keySet().removeIf(t -> t.startsWith("answer_import"));
    after.keySet().removeIf(t -> t.startsWith("answer_import"));
    assertEquals(before, after);
  }

  @Test
  void withOneErrorNothingIsImported() {
    JsonNode rejected = run("k1;T;;Gut?;;S;Ja.", "k2;T;;Schlecht?;;Gibt es nicht;Ja.");
    assertEquals("REJECTED", rejected.path("state").asText());
    assertEquals(List.of("3 sources UNKNOWN_SOURCE"), errors(rejected));
    assertTrue(entries().isEmpty());
  }

  /** The last row but one of ten thousand. */
  @Test
  void aWrongQuoteNearTheEndIsNamedAndNothingIsImported() {
    List<String> rows = new ArrayList<>();
    for (int i = 2; i <= 10_001; i++) {
      rows.add("k" + i + ";T;;Frage " + i + "?;;S;Ja.");
    }
    rows.set(9_997, "k9999;T;;\"Frage 9999?;;S;Ja.");
    JsonNode open = run(rows.toArray(String[]::new));
    assertEquals("REJECTED", open.path("state").asText());
    assertEquals(List.of("9999 null QUOTE"), errors(open));
    rows.set(9_997, "k9999;T;;\"Frage\" 9999?;;S;Ja.");
    JsonNode more = run(rows.toArray(String[]::new));
    assertEquals("REJECTED", more.path("state").asText());
    assertEquals(List.of("9999 null QUOTE"), errors(more));
    assertTrue(entries().isEmpty());
  }

  @Test
  void whatIsNoTableIsSaidSo() {
    for (Map.Entry<String, String> bad :
        Map.of(
                "externalKey;topic",
                "MISSING_COLUMN",
                HEADER,
                "EMPTY",
                HEADER + ";farbe\n1",
                "UNKNOWN_COLUMN",
                HEADER + ";topic\n1",
                "DUPLICATE_COLUMN",
                HEADER + ";text.de.MYSPACE\n1",
                "UNKNOWN_COLUMN")
            .entrySet()) {
      JsonNode rejected = Imports.run(a.editor, a, bad.getKey());
      assertEquals("REJECTED", rejected.path("state").asText(), bad.getKey());
      assertTrue(
          errors(rejected).get(0).endsWith(" " + bad.getValue()), bad.getKey() + errors(rejected));
    }
    JsonNode utf16 =
        Imports.run(
            a.editor, a, HEADER.getBytes(StandardCharsets.UTF_16), "text/csv", "?dryRun=true");
    assertEquals(List.of("1 null CHARSET"), errors(utf16));
    JsonNode json =
        Imports.run(
            a.editor,
            a,
            "{\"externalKey\":\"1\",\"nix\":2}\nnull\n[]\n{\"question\":5}\n"
                .getBytes(StandardCharsets.UTF_8),
            "application/jsonl",
            "");
    assertEquals(
        List.of("1 nix JSON", "2 null JSON", "3 null JSON", "4 question JSON"), errors(json));
  }

  @Test
  void theFileIsKeptNoLongerThanNeeded() {
    JsonNode imported = run("k1;T;;Gut?;;S;Ja.");
    try (Sql owner = Sql.owner()) {
      assertNull(owner.one("select file from answer_import where id = ?", id(imported)));
      assertTrue(imported.path("fileBytes").asInt() > 10);
      assertTrue(imported.path("endedAt").isTextual());
    }
  }

  @Test
  void anExportComesBackWithoutAChange() {
    String odd = "=HYPERLINK(\"x\";'y')\t\"Zitat\"; 'Apostroph', \\n \\ \nneue Zeile 😀 שלום";
    a.editor
        .post(
            a.path + "/answers",
            Map.of(
                "topic",
                "-Thema/@Unter",
                "tags",
                List.of("+tag", "b\\c"),
                "department",
                "=Amt",
                "phrasings",
                List.of("=1+1?", "'=2?", odd),
                "revision",
                Map.of(
                    "question",
                    "+Frage? " + odd,
                    "variants",
                    List.of(
                        Map.of("language", "de", "text", odd + "{{tag}}"),
                        Map.of(
                            "language", "de-simple", "channel", "FACEBOOK", "text", "'=1 {{tag}}"),
                        Map.of("language", "ar", "text", "{{tag}} مرحبا")),
                    "placeholders",
                    List.of(Map.of("key", "tag", "type", "DATE", "label", "Tag")),
                    "sources",
                    List.of(source, a.source()),
                    "validFrom",
                    "2026-01-02T03:04:05.678901Z")))
        .ok();
    a.approvedAnswer("Approbiert?", "Ja.");
    Map<String, String> before = library();
    for (String format : List.of("csv", "jsonl")) {
      Answer export = a.reader.get(a.path + "/answers/export?format=" + format).ok();
      String type = format.equals("csv") ? "text/csv" : "application/jsonl";
      assertTrue(export.header("Content-Type").startsWith(type));
      JsonNode again = Imports.run(a.editor, a, export.raw().body(), type, "");
      check(again, "IMPORTED", 0, 0, 0, 2);
      assertEquals(before, library());
    }
    String csv = a.reader.get(a.path + "/answers/export").ok().text();
    for (CsvRecord record :
        CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv.replace("\uFEFF", ""))) {
      for (String cell : record.getFields()) {
        assertFalse(cell.matches("(?s)[=+@\t-].*"), cell);
      }
    }
  }

  /** What a citizen said is no part of a file, and no file takes it away. */
  @Test
  void citizensWordingsNeitherGoOutNorAreLost() {
    check(run("k1;T;;Gut?;Eigene?;S;Ja."), "IMPORTED", 1, 0, 0, 0);
    UUID entry = id(entries().get("Gut?"));
    try (Sql owner = Sql.owner()) {
      owner.update(
          "insert into answer_phrasing (tenant_id, id, answer_id, text, inquiry_id, created_by,"
              + " created_at) select tenant_id, gen_random_uuid(), id, 'Vom Bürger?', ?,"
              + " created_by, now() from answer where id = ?",
          UUID.fromString(a.inquiry("Vom Bürger?")),
          entry);
    }
    String csv = a.reader.get(a.path + "/answers/export").ok().text();
    assertTrue(csv.contains("Eigene?"));
    assertFalse(csv.contains("Bürger"));
    check(run("k1;T;;Gut?;vom bürger;S;Ja."), "IMPORTED", 0, 0, 1, 0);
    check(run("k1;T;;Gut?;vom bürger;S;Ja."), "IMPORTED", 0, 0, 0, 1);
    try (Sql owner = Sql.owner()) {
      assertEquals(
          "Vom Bürger?",
          owner.one(
              "select string_agg(text, '|') from answer_phrasing where answer_id = ?", entry));
    }
  }

  /** The file is older than the key; both names are the same entry, and never a second one. */
  @Test
  void anExportFromBeforeTheKeyFindsTheEntryThatHasItNow() {
    String now = "Ja, das geht.";
    String one = a.approvedAnswer("Eins?", now);
    String answer = a.path + "/answers/" + one;
    for (String format : List.of("csv", "jsonl")) {
      a.editor.patch(answer, Map.of("externalKey", ""), "*").ok();
      Answer export = a.reader.get(a.path + "/answers/export?format=" + format).ok();
      String type = format.equals("csv") ? "text/csv" : "application/jsonl";
      assertTrue(export.text().contains("id:" + one));
      a.editor.patch(answer, Map.of("externalKey", "abfall-1"), "*").ok();
      check(Imports.run(a.editor, a, export.raw().body(), type, ""), "IMPORTED", 0, 0, 0, 1);
      byte[] changed = export.text().replace(now, format).getBytes(StandardCharsets.UTF_8);
      now = format;
      check(Imports.run(a.editor, a, changed, type, ""), "IMPORTED", 0, 1, 0, 0);
      assertEquals(1, entries().size());
      assertEquals(
          "abfall-1", a.reader.get(answer).ok().json().path("externalKey").asText(), "kept");
    }
    JsonNode both = run("abfall-1;T;;Eins?;;S;A", "id:" + one + ";T;;Eins?;;S;B");
    assertEquals("REJECTED", both.path("state").asText());
    assertEquals(List.of("3 externalKey DUPLICATE_KEY"), errors(both));
    String foreign = "id:" + UUID.randomUUID() + ";T;;Fremd?;;S;Ja.";
    check(run(foreign), "IMPORTED", 1, 0, 0, 0);
    check(run(foreign), "IMPORTED", 0, 0, 0, 1);
  }

  private JsonNode run(String... rows) {
    return Imports.run(a.editor, a, file(rows));
  }

  /** S stands for the one source there is. */
  private String file(String... rows) {
    StringBuilder file = new StringBuilder(HEADER).append('\n');
    for (String row : rows) {
      String quoted = row.contains("\n") ? row.replaceAll(";([^;]*\n[^;]*);", ";\"$1\";") : row;
      file.append(quoted.replaceAll(";S(;|$)", ";id:" + source + "$1")).append('\n');
    }
    return file.toString();
  }

  private List<String> errors(JsonNode imported) {
    List<String> errors = new ArrayList<>();
    for (JsonNode e : Imports.errors(a.reader, a, imported)) {
      assertFalse(e.path("message").asText().isEmpty());
      errors.add(
          e.path("row").asInt() + " " + e.path("column").asText() + " " + e.path("code").asText());
    }
    return errors;
  }

  private static void check(
      JsonNode imported, String state, int created, int revised, int relabelled, int unchanged) {
    assertEquals(
        state + " " + created + " " + revised + " " + relabelled + " " + unchanged,
        imported.path("state").asText()
            + " "
            + imported.path("created").asInt()
            + " "
            + imported.path("revised").asInt()
            + " "
            + imported.path("relabelled").asInt()
            + " "
            + imported.path("unchanged").asInt(),
        imported.toString());
  }

  private Map<String, JsonNode> entries() {
    Map<String, JsonNode> entries = new HashMap<>();
    a.reader
        .get(a.path + "/answers?limit=200")
        .ok()
        .json()
        .path("items")
        .forEach(
            e ->
                entries.put(
                    e.path("latest").path("question").asText(),
                    a.reader.get(a.path + "/answers/" + e.path("id").asText()).ok().json()));
    return entries;
  }

  /** Everything but what an import leaves behind on purpose. */
  private Map<String, String> library() {
    Map<String, String> contents = Contents.of(a);
    contents.keySet().removeIf(t -> t.startsWith("answer_import") || t.startsWith("audit"));
    contents.remove("idempotency_key");
    return contents;
  }

  private static String text(JsonNode entry) {
    return entry.path("latest").path("variants").path(0).path("text").asText();
  }

  private static UUID id(JsonNode of) {
    return UUID.fromString(of.path("id").asText());
  }
}
