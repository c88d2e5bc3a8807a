package de.amtsstimme.libraryfiles;

import de.amtsstimme.answers.domain.ImportedEntry;
import de.amtsstimme.kernel.domain.Refusal.FieldError;
import de.amtsstimme.libraryfiles.domain.FileEntry;
import de.amtsstimme.libraryfiles.domain.ReadFile;
import de.amtsstimme.libraryfiles.domain.RowError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The rows of a file that are sound, and everything that is wrong with the others. */
final class CheckedRows {

  private final SourceNames names;
  private final Function<ImportedEntry, List<FieldError>> rules;
  private final Map<String, Integer> rowOfKey = new HashMap<>();
  private final List<ImportedEntry> good = new ArrayList<>();
  private final List<Integer> goodRows = new ArrayList<>();
  private final List<RowError> errors;
  private final Map<Integer, Set<String>> unread = new HashMap<>();

  CheckedRows(ReadFile file, SourceNames names, Function<ImportedEntry, List<FieldError>> rules) {
    this.names = names;
    this.rules = rules;
    this.errors = new ArrayList<>(file.errors());
    file.errors()
        .forEach(e -> unread.computeIfAbsent(e.row(), r -> new HashSet<>()).add(e.column()));
    file.entries().forEach(this::check);
  }

  List<ImportedEntry> good() {
    return good;
  }

  /** In the order of the file. */
  List<RowError> errors() {
    return errors.stream().sorted(Comparator.comparingInt(RowError::row)).toList();
  }

  /** The one at this place is an entry to which nothing is written any more. */
  void retired(int place) {
    errors.add(
        new RowError(
            goodRows.get(place),
            "externalKey",
            "ANSWER_RETIRED",
            "Diesen Eintrag gibt es, er ist aber außer Dienst gestellt."));
  }

  /** Two names of one entry, its key and its id, stand in the file. */
  void sameEntry(int place, int firstPlace) {
    errors.add(
        new RowError(
            goodRows.get(place),
            "externalKey",
            "DUPLICATE_KEY",
            "Derselbe Eintrag steht schon in Zeile " + goodRows.get(firstPlace) + "."));
  }

  private void check(FileEntry row) {
    int before = errors.size();
    List<UUID> sources = new ArrayList<>();
    for (String name : row.sources()) {
      find(row, name, sources);
    }
    ImportedEntry entry = row.withSources(sources.stream().distinct().toList());
    for (FieldError e : rules.apply(entry)) {
      // That a source is missing was said more precisely by its name.
      boolean named = e.pointer().equals("/sources") && sources.size() < row.sources().size();
      if (!named && !fromUnread(row, e)) {
        errors.add(new RowError(row.row(), row.column(e.pointer()), e.code(), e.detail()));
      }
    }
    String key = row.externalKey();
    Integer first = key == null || key.isBlank() ? null : rowOfKey.putIfAbsent(key, row.row());
    if (first != null) {
      twice(row.row(), first);
    }
    if (errors.size() == before && !unread.containsKey(row.row())) {
      good.add(entry);
      goodRows.add(row.row());
    }
  }

  /** What is only wrong because a cell could not be read, which was said already. */
  private boolean fromUnread(FileEntry row, FieldError e) {
    Set<String> columns = unread.getOrDefault(row.row(), Set.of());
    boolean text = columns.stream().anyMatch(c -> c != null && c.startsWith("text."));
    return columns.contains(row.column(e.pointer()))
        || text && (e.pointer().equals("/variants") || e.code().equals("PLACEHOLDER_UNUSED"))
        || columns.contains("placeholders") && e.code().equals("PLACEHOLDER_UNKNOWN");
  }

  private void twice(int row, int first) {
    errors.add(
        new RowError(
            row,
            "externalKey",
            "DUPLICATE_KEY",
            "Dieselbe Kennung steht schon in Zeile " + first + "."));
  }

  private void find(FileEntry row, String name, List<UUID> sources) {
    List<UUID> found = names.find(name);
    if (found.size() == 1) {
      sources.add(found.get(0));
    } else {
      errors.add(
          new RowError(
              row.row(),
              "sources",
              found.isEmpty() ? "UNKNOWN_SOURCE" : "AMBIGUOUS_SOURCE",
              found.isEmpty()
                  ? "Diese Quelle gibt es hier nicht: " + name
                  : "Mehrere Quellen heißen so; bitte id:… angeben: " + name));
    }
  }
}
