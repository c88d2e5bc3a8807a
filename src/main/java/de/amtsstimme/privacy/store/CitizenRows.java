package de.amtsstimme.privacy.store;

import de.amtsstimme.kernel.http.Json;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.privacy.domain.CitizenTable;
import de.amtsstimme.privacy.domain.DataSubject.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Erases and finds what {@link CitizenTable} lists, for the inquiries named. */
@ApplicationScoped
public class CitizenRows {

  @Inject NativeSql sql;

  /** By table: how many rows held something. */
  public Map<String, Integer> erase(Collection<UUID> inquiryIds, Instant at) {
    Map<String, Integer> counts = new TreeMap<>();
    for (CitizenTable t : CitizenTable.values()) {
      int rows =
          t.marked()
              ? sql.update(t.erasure(), at, list(inquiryIds))
              : sql.update(t.erasure(), list(inquiryIds));
      counts.put(t.table(), rows);
    }
    return counts;
  }

  /** By inquiry, in the order of the tables. */
  public Map<UUID, List<Entry>> find(Collection<UUID> inquiryIds) {
    Map<UUID, List<Entry>> found = new HashMap<>();
    for (CitizenTable t : CitizenTable.values()) {
      sql.list(t.search(), r -> r, list(inquiryIds))
          .forEach(
              row -> {
                List<Entry> entries = found.computeIfAbsent((UUID) row[0], id -> new ArrayList<>());
                for (int i = 0; i < t.shown().size(); i++) {
                  if (row[i + 1] != null) {
                    CitizenTable.Column c = t.shown().get(i);
                    entries.add(
                        new Entry(
                            t.table() + "." + c.name(), c.label(), text(t, (String) row[i + 1])));
                  }
                }
              });
    }
    return found;
  }

  /** A frozen text is kept in the form that was hashed; a person is shown the words. */
  private static String text(CitizenTable t, String value) {
    if (t != CitizenTable.REVISION) {
      return value;
    }
    try {
      StringBuilder words = new StringBuilder();
      Json.mapper()
          .readTree(value)
          .path("variants")
          .forEach(v -> words.append(words.isEmpty() ? "" : "\n").append(v.path("text").asText()));
      return words.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String list(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
  }
}
