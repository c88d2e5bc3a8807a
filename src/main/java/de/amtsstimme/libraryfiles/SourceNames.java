package de.amtsstimme.libraryfiles;

import de.amtsstimme.answers.domain.ImportedEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sources as a file names them: by title where that says which, otherwise by "id:" and the id. */
final class SourceNames {

  private final Map<UUID, String> titles;
  private final Map<String, List<UUID>> byTitle = new HashMap<>();

  SourceNames(Map<UUID, String> titles) {
    this.titles = titles;
    titles.forEach((id, title) -> byTitle.computeIfAbsent(title, t -> new ArrayList<>()).add(id));
  }

  String nameOf(UUID id) {
    String title = titles.get(id);
    boolean clear = byTitle.get(title).size() == 1 && ImportedEntry.idIn(title) == null;
    return clear && title.equals(title.strip()) ? title : ImportedEntry.keyOf(null, id);
  }

  /** None: unknown; several: the title does not say which. */
  List<UUID> find(String name) {
    UUID id = ImportedEntry.idIn(name.strip());
    if (id != null) {
      return titles.containsKey(id) ? List.of(id) : List.of();
    }
    return byTitle.getOrDefault(name.strip(), List.of());
  }
}
