package de.amtsstimme.libraryfiles;

import de.amtsstimme.answers.ExportEntries;
import de.amtsstimme.answers.domain.ImportedEntry;
import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.kernel.domain.SafeTable;
import de.amtsstimme.kernel.http.Json;
import de.amtsstimme.libraryfiles.domain.Cells;
import de.amtsstimme.libraryfiles.domain.Column;
import de.amtsstimme.libraryfiles.domain.Column.Name;
import de.amtsstimme.libraryfiles.domain.FileFormat;
import de.amtsstimme.sources.SourceTitles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The library as a file that a spreadsheet may open and an import takes back. */
@ApplicationScoped
public class ExportLibrary {

  @Inject ExportEntries exportEntries;
  @Inject SourceTitles sources;

  public byte[] file(FileFormat format) {
    List<ImportedEntry> entries = new ArrayList<>();
    exportEntries.each(entries::add);
    SourceNames names = new SourceNames(sources.all());
    String text = format == FileFormat.CSV ? csv(entries, names) : jsonl(entries, names);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String jsonl(List<ImportedEntry> entries, SourceNames names) {
    StringBuilder text = new StringBuilder();
    for (ImportedEntry e : entries) {
      text.append(Json.written(line(e, names))).append('\n');
    }
    return text.toString();
  }

  private static JsonlFile.Line line(ImportedEntry e, SourceNames names) {
    return new JsonlFile.Line(
        e.externalKey(),
        e.topic(),
        e.tags(),
        e.department(),
        e.question(),
        e.phrasings(),
        e.variants().stream()
            .map(v -> new JsonlFile.Text(v.language(), v.channel(), v.kind(), v.text()))
            .toList(),
        e.placeholders(),
        e.sources().stream().map(names::nameOf).toList(),
        e.validFrom(),
        e.validUntil());
  }

  private static String csv(List<ImportedEntry> entries, SourceNames names) {
    TreeSet<String> texts = new TreeSet<>();
    entries.forEach(e -> e.variants().forEach(v -> texts.add(Column.header(v))));
    texts.add(Name.TEXT.header());
    List<String> headers = new ArrayList<>();
    for (Name name : Name.values()) {
      if (name != Name.TEXT) {
        headers.add(name.header());
      }
    }
    headers.addAll(texts);
    return SafeTable.csv(headers, entries.stream().map(e -> cells(e, names, texts)).toList());
  }

  /** In the order of the names, then the texts. */
  private static List<String> cells(ImportedEntry e, SourceNames names, TreeSet<String> texts) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                e.externalKey(),
                e.topic(),
                Cells.join(e.tags()),
                e.department() == null ? "" : e.department(),
                e.question(),
                Cells.join(e.phrasings()),
                Cells.join(e.sources().stream().map(names::nameOf).toList()),
                e.placeholders().isEmpty() ? "" : Json.written(e.placeholders()),
                text(e.validFrom()),
                text(e.validUntil())));
    Map<String, String> byHeader = new HashMap<>();
    for (Variant v : e.variants()) {
      byHeader.put(Column.header(v), v.text());
    }
    texts.forEach(header -> cells.add(byHeader.getOrDefault(header, "")));
    return cells;
  }

  private static String text(Instant instant) {
    return instant == null ? "" : instant.toString();
  }
}
