package de.amtsstimme.libraryfiles;

import de.amtsstimme.answers.domain.ImportedEntry;
import de.amtsstimme.kernel.domain.Refusal.FieldError;
import de.amtsstimme.libraryfiles.domain.FileEntry;
import de.amtsstimme.libraryfiles.domain.ReadFile;
import de.amtsstimme.libraryfiles.domain.RowError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  CheckedRows(ReadFile file, SourceNames names, Function<ImportedEntry, List<FieldError>> rules) {
    this.names = names;
    this.rules = rules;
    this.errors = new ArrayList<>(file.errors());
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

  private void check(FileEntry row) {
    int before = errors.size();
    List<UUID> sources = new ArrayList<>();
    for (String name : row.sources()) {
      find(row, name, sources);
    }
    ImportedEntry entry = row.withSources(sources.stream().distinct().toList());
    for (FieldError e : rules.apply(entry)) {
      // That a source is missing was said more precisely by its name.
      if (!e.pointer().equals("/sources") || sources.size() == row.sources().size()) {
        errors.add(new RowError(row.row(), row.column(e.pointer()), e.code(), e.detail()));
      }
    }
    Integer first =
        row.externalKey() == null ? null : rowOfKey.putIfAbsent(row.externalKey(), row.row());
    if (first != null) {
      errors.add(
          new RowError(
              row.row(),
              "externalKey",
              "DUPLICATE_KEY",
              "Dieselbe Kennung steht schon in Zeile " + first + "."));
    }
    if (errors.size() == before) {
      good.add(entry);
      goodRows.add(row.row());
    }
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
