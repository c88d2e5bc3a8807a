package de.amtsstimme.libraryfiles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.answers.domain.Channel;
import de.amtsstimme.answers.domain.ImportedEntry.Part;
import de.amtsstimme.answers.domain.MessageKind;
import de.amtsstimme.answers.domain.Placeholder;
import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.domain.Texts;
import de.amtsstimme.kernel.http.Json;
import de.amtsstimme.libraryfiles.domain.Column;
import de.amtsstimme.libraryfiles.domain.DecodedFile;
import de.amtsstimme.libraryfiles.domain.FileEntry;
import de.amtsstimme.libraryfiles.domain.ReadFile;
import de.amtsstimme.libraryfiles.domain.RowError;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads and writes one entry a line. */
final class JsonlFile {

  /** One line, with the names that the table has as headers. */
  record Line(
      String externalKey,
      String topic,
      List<String> tags,
      String department,
      String question,
      List<String> phrasings,
      List<Text> texts,
      List<Placeholder> placeholders,
      List<String> sources,
      Instant validFrom,
      Instant validUntil) {}

  /** One text; channel and kind may be left out. */
  record Text(String language, Channel channel, MessageKind kind, String text) {
    Variant variant() {
      return new Variant(
          Objects.requireNonNullElse(language, ""),
          channel == null ? Channel.ANY : channel,
          kind == null ? MessageKind.ANY : kind,
          text);
    }
  }

  private static final Map<String, Part> PARTS =
      Map.of(
          "tags", Part.TAGS,
          "department", Part.DEPARTMENT,
          "phrasings", Part.PHRASINGS,
          "placeholders", Part.PLACEHOLDERS,
          "validFrom", Part.VALID_FROM,
          "validUntil", Part.VALID_UNTIL);

  private JsonlFile() {}

  static ReadFile read(DecodedFile file) {
    List<FileEntry> entries = new ArrayList<>();
    List<RowError> errors = new ArrayList<>();
    String[] lines = file.text().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      if (entries.size() == ReadFile.MOST_ENTRIES && !line.isEmpty()) {
        errors.add(
            new RowError(
                i + 1,
                null,
                "TOO_MANY_ROWS",
                "Höchstens " + ReadFile.MOST_ENTRIES + " Einträge je Datei."));
        break;
      }
      if (!line.isEmpty()) {
        read(i + 1, line, entries, errors);
      }
    }
    if (entries.isEmpty() && errors.isEmpty()) {
      errors.add(new RowError(1, null, "EMPTY", "In der Datei steht kein Eintrag."));
    }
    return new ReadFile(file.charset(), null, entries, errors);
  }

  private static void read(int row, String line, List<FileEntry> entries, List<RowError> errors) {
    try {
      JsonNode tree = Json.mapper().readTree(line);
      if (!tree.isObject()) {
        throw JsonMappingException.fromUnexpectedIOE(new IOException("no object"));
      }
      entries.add(entry(row, Json.mapper().treeToValue(tree, Line.class), said(tree)));
    } catch (JsonProcessingException e) {
      errors.add(
          e.getCause() instanceof Refusal
              ? new RowError(row, null, "INVALID_TEXT", "Ein Zeichen, das niemand sehen kann.")
              : new RowError(
                  row, property(e), "JSON", "Kein Eintrag in der Form, die die Ausfuhr schreibt."));
    }
  }

  private static String property(JsonProcessingException e) {
    if (!(e instanceof JsonMappingException m) || m.getPath().isEmpty()) {
      return null;
    }
    String name = m.getPath().get(0).getFieldName();
    try {
      return name == null ? null : Texts.normalised(name);
    } catch (Refusal unseen) {
      return null;
    }
  }

  private static Set<Part> said(JsonNode tree) {
    Set<Part> said = EnumSet.noneOf(Part.class);
    PARTS.forEach(
        (name, part) -> {
          if (tree.has(name)) {
            said.add(part);
          }
        });
    return said;
  }

  private static FileEntry entry(int row, Line l, Set<Part> said) {
    List<Variant> texts = given(l.texts()).stream().map(Text::variant).toList();
    return new FileEntry(
        row,
        l.externalKey(),
        l.topic(),
        given(l.tags()),
        l.department(),
        l.question(),
        given(l.phrasings()),
        texts,
        texts.stream().map(Column::header).toList(),
        given(l.placeholders()),
        given(l.sources()),
        l.validFrom(),
        l.validUntil(),
        said);
  }

  private static <T> List<T> given(List<T> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
  }
}
