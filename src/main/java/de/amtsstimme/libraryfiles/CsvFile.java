package de.amtsstimme.libraryfiles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import de.amtsstimme.answers.domain.ImportedEntry.Part;
import de.amtsstimme.answers.domain.Placeholder;
import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.domain.SafeCell;
import de.amtsstimme.kernel.domain.Texts;
import de.amtsstimme.kernel.http.Json;
import de.amtsstimme.libraryfiles.domain.Cells;
import de.amtsstimme.libraryfiles.domain.Column;
import de.amtsstimme.libraryfiles.domain.Column.Name;
import de.amtsstimme.libraryfiles.domain.DecodedFile;
import de.amtsstimme.libraryfiles.domain.FileEntry;
import de.amtsstimme.libraryfiles.domain.ReadFile;
import de.amtsstimme.libraryfiles.domain.RowError;
import de.amtsstimme.libraryfiles.domain.Separator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads a table. Everything that is wrong with its form is gathered, as far as it can be read; a
 * row of which some cells cannot be read is an entry without them.
 */
final class CsvFile {

  private static final Map<Name, Part> PARTS =
      new EnumMap<>(
          Map.of(
              Name.TAGS, Part.TAGS,
              Name.DEPARTMENT, Part.DEPARTMENT,
              Name.PHRASINGS, Part.PHRASINGS,
              Name.PLACEHOLDERS, Part.PLACEHOLDERS,
              Name.VALID_FROM, Part.VALID_FROM,
              Name.VALID_UNTIL, Part.VALID_UNTIL));

  private final DecodedFile file;
  private final Separator separator;
  private final ZoneId zone;
  private final List<Column> columns = new ArrayList<>();
  private final List<FileEntry> entries = new ArrayList<>();
  private final List<RowError> errors = new ArrayList<>();
  private int row;

  /**
   * @param zone in which a day begins, where a cell names a day only
   */
  CsvFile(DecodedFile file, Separator asked, ZoneId zone) {
    this.file = file;
    this.separator = asked == Separator.AUTO ? Separator.in(file.text()) : asked;
    this.zone = zone;
  }

  ReadFile read() {
    try {
      Iterator<CsvRecord> records =
          CsvReader.builder()
              .fieldSeparator(separator.character())
              .skipEmptyLines(false)
              .allowExtraFields(true)
              .allowMissingFields(true)
              .allowExtraCharsAfterClosingQuote(false)
              .allowUnclosedQuote(false)
              .ofCsvRecord(file.text())
              .iterator();
      while (records.hasNext()) {
        CsvRecord record = records.next();
        row++;
        if (row == 1) {
          header(record.getFields());
        } else if (!isEmpty(record)) {
          entry(record.getFields());
        }
        if (row == 1 && !errors.isEmpty()) {
          break;
        }
        if (entries.size() > ReadFile.MOST_ENTRIES) {
          error(
              null, "TOO_MANY_ROWS", "Höchstens " + ReadFile.MOST_ENTRIES + " Einträge je Datei.");
          break;
        }
      }
    } catch (CsvParseException e) {
      row++;
      error(
          null,
          "QUOTE",
          "Ein Anführungszeichen wird nicht geschlossen, oder danach steht noch etwas. Ab hier ist"
              + " die Datei nicht lesbar.");
    }
    if (row == 0 || row == 1 && errors.isEmpty()) {
      row = 1;
      error(null, "EMPTY", "In der Datei steht kein Eintrag.");
    }
    return new ReadFile(file.charset(), separator, entries, errors);
  }

  private void header(List<String> headers) {
    Set<String> seen = new HashSet<>();
    for (String cell : headers) {
      String header;
      try {
        header = Texts.normalised(SafeCell.plain(cell.strip()));
      } catch (Refusal e) {
        errors.clear();
        error(
            null,
            "CHARSET",
            "In der Kopfzeile stehen Zeichen, die niemand sehen kann: "
                + Arrays.toString(e.arguments())
                + ". Ist die Datei in UTF-16? Bitte als UTF-8 speichern.");
        return;
      }
      Column column = Column.of(header).orElse(null);
      columns.add(column);
      if (column == null) {
        error(header, "UNKNOWN_COLUMN", "Diese Spalte gibt es nicht: " + header);
      } else if (!seen.add(header)) {
        error(header, "DUPLICATE_COLUMN", "Diese Spalte kommt zweimal vor.");
      }
    }
    for (Name name : Name.values()) {
      boolean missing = columns.stream().noneMatch(c -> c != null && c.name() == name);
      if (name.required() && missing) {
        error(name.header(), "MISSING_COLUMN", "Diese Spalte fehlt: " + name.header());
      }
    }
  }

  private static boolean isEmpty(CsvRecord record) {
    return record.getFields().stream().allMatch(String::isBlank);
  }

  private void entry(List<String> fields) {
    if (fields.size() != columns.size()) {
      error(
          null,
          "CELLS",
          "Diese Zeile hat " + fields.size() + " statt " + columns.size() + " Zellen.");
      return;
    }
    Map<Name, String> cells = new EnumMap<>(Name.class);
    List<Variant> texts = new ArrayList<>();
    List<String> places = new ArrayList<>();
    Set<Part> said = EnumSet.noneOf(Part.class);
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      String text = text(column, fields.get(i));
      if (column.name() == Name.TEXT) {
        if (!text.isEmpty()) {
          Variant slot = column.slot();
          texts.add(new Variant(slot.language(), slot.channel(), slot.kind(), text));
          places.add(column.header());
        }
      } else {
        cells.put(column.name(), text);
        if (PARTS.containsKey(column.name())) {
          said.add(PARTS.get(column.name()));
        }
      }
    }
    entries.add(entry(cells, texts, places, said));
  }

  private FileEntry entry(
      Map<Name, String> cells, List<Variant> texts, List<String> places, Set<Part> said) {
    return new FileEntry(
        row,
        cells.get(Name.EXTERNAL_KEY),
        cells.get(Name.TOPIC),
        list(cells, Name.TAGS),
        cells.get(Name.DEPARTMENT),
        cells.get(Name.QUESTION),
        list(cells, Name.PHRASINGS),
        texts,
        places,
        placeholders(cells.getOrDefault(Name.PLACEHOLDERS, "")),
        list(cells, Name.SOURCES),
        instant(cells, Name.VALID_FROM),
        instant(cells, Name.VALID_UNTIL),
        said);
  }

  private String text(Column column, String cell) {
    try {
      return Texts.normalised(SafeCell.plain(cell));
    } catch (Refusal e) {
      error(
          column.header(),
          "INVALID_TEXT",
          "Ein Zeichen, das niemand sehen kann: " + Arrays.toString(e.arguments()));
      return "";
    }
  }

  private static List<String> list(Map<Name, String> cells, Name name) {
    return Cells.split(cells.getOrDefault(name, ""));
  }

  private List<Placeholder> placeholders(String cell) {
    if (cell.isBlank()) {
      return List.of();
    }
    try {
      List<Placeholder> all =
          Json.mapper().readValue(cell, new TypeReference<List<Placeholder>>() {});
      return all == null ? List.of() : all.stream().filter(Objects::nonNull).toList();
    } catch (JsonProcessingException e) {
      error(
          Name.PLACEHOLDERS.header(),
          "INVALID",
          "Platzhalter stehen hier als JSON, wie in der Ausfuhr.");
      return List.of();
    }
  }

  /** An instant, or a day of the authority's zone; one until which it holds is held to its end. */
  private Instant instant(Map<Name, String> cells, Name name) {
    String cell = cells.getOrDefault(name, "").strip();
    if (cell.isEmpty()) {
      return null;
    }
    try {
      if (cell.length() != 10) {
        return Json.mapper().convertValue(cell, Instant.class);
      }
      LocalDate day = LocalDate.parse(cell);
      LocalDate edge = name == Name.VALID_UNTIL ? day.plusDays(1) : day;
      return edge.atStartOfDay(zone).toInstant();
    } catch (DateTimeException | IllegalArgumentException e) {
      error(
          name.header(),
          "INVALID",
          "Ein Zeitpunkt wie 2026-11-22T08:00:00Z oder ein Tag wie 2026-11-22.");
      return null;
    }
  }

  private void error(String column, String code, String message) {
    errors.add(new RowError(row, column, code, message));
  }
}
