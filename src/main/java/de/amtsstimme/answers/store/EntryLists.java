package de.amtsstimme.answers.store;

import de.amtsstimme.answers.domain.AnswerState;
import de.amtsstimme.answers.domain.CitedSource;
import de.amtsstimme.answers.domain.SearchTerms.Range;
import de.amtsstimme.answers.domain.UsableEntry;
import de.amtsstimme.answers.store.Entries.Retirement;
import de.amtsstimme.approvals.domain.SubjectState;
import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Entries as lists show them: what they are about and whether they can be used, with the beginning
 * of a text. Texts and sources in full are read entry by entry ({@link Entries}): a page of them
 * cost ten times as much, and nobody reads fifty texts at once.
 */
@ApplicationScoped
public class EntryLists {

  /**
   * What is looked for.
   *
   * @param state null for any
   * @param terms empty for all
   * @param stale only those that wait for a confirmation or a new revision
   */
  public record Filter(AnswerState state, List<Range> terms, boolean stale) {}

  /**
   * An entry; its revisions are the one that serves and the newest.
   *
   * @param citations of the one that serves, to say why it cannot be used; empty if it can
   */
  public record Listed(
      UUID id,
      String topic,
      List<String> tags,
      String department,
      String externalKey,
      int phrasings,
      AnswerState state,
      boolean usable,
      Summary current,
      Summary latest,
      List<CitedSource> citations,
      Retirement retirement,
      Instant createdAt,
      long version) {}

  /**
   * A revision.
   *
   * @param state null for one that was not submitted
   * @param excerpt how its text begins, of the German one if there is one; null if it was erased
   */
  public record Summary(
      UUID id,
      int number,
      String question,
      SubjectState state,
      String excerpt,
      Instant validFrom,
      Instant validUntil,
      String writtenByName,
      Instant createdAt) {}

  /** What the database says of a revision and of its entry. */
  private record Row(Object[] columns) {
    UUID entry() {
      return (UUID) columns[0];
    }

    UUID id() {
      return (UUID) columns[14];
    }

    Summary revision() {
      return new Summary(
          id(),
          ((Number) columns[15]).intValue(),
          (String) columns[16],
          columns[17] == null ? null : SubjectState.valueOf((String) columns[17]),
          (String) columns[18],
          Columns.instant(columns[19]),
          Columns.instant(columns[20]),
          (String) columns[21],
          Columns.instant(columns[22]));
    }

    boolean serves() {
      return id().equals(columns[12]);
    }

    boolean newest() {
      return id().equals(columns[13]);
    }
  }

  private static final String CITED =
      "select r.id, "
          + EntryRows.CITATIONS
          + " from unnest(cast(string_to_array(?, ',') as uuid[])) p"
          + " cross join lateral (select * from answer_revision x where x.tenant_id ="
          + " bound_tenant() and x.id = p offset 0) r";

  @Inject NativeSql sql;
  @Inject UsableEntries usableEntries;

  /** Newest first. */
  public List<Listed> page(Filter filter, UUID before, int fetch) {
    EntryPages.Search search = EntryPages.search(filter, before, fetch);
    Map<UUID, List<Row>> byEntry = new LinkedHashMap<>();
    for (Row row : sql.list(search.sql(), Row::new, search.parameters().toArray())) {
      byEntry.computeIfAbsent(row.entry(), id -> new ArrayList<>(2)).add(row);
    }
    List<Row> serving =
        byEntry.values().stream().flatMap(List::stream).filter(Row::serves).toList();
    Set<UUID> usable =
        usableEntries.among(serving.stream().map(Row::entry).toList()).values().stream()
            .map(UsableEntry::revisionId)
            .collect(Collectors.toSet());
    Map<UUID, List<CitedSource>> cited =
        cited(serving.stream().map(Row::id).filter(id -> !usable.contains(id)).toList());
    return byEntry.values().stream().map(rows -> listed(rows, usable, cited)).toList();
  }

  private Map<UUID, List<CitedSource>> cited(List<UUID> revisions) {
    Map<UUID, List<CitedSource>> cited = new HashMap<>();
    if (!revisions.isEmpty()) {
      sql.list(CITED, r -> r, NativeSql.ids(revisions))
          .forEach(r -> cited.put((UUID) r[0], EntryRows.citations(r[1])));
    }
    return cited;
  }

  private static Listed listed(
      List<Row> rows, Set<UUID> usable, Map<UUID, List<CitedSource>> cited) {
    Row serving = rows.stream().filter(Row::serves).findFirst().orElse(null);
    Row newest = rows.stream().filter(Row::newest).findFirst().orElseThrow();
    Summary latest = newest.revision();
    Summary current = serving == null ? null : serving == newest ? latest : serving.revision();
    Object[] a = newest.columns();
    return new Listed(
        newest.entry(),
        (String) a[1],
        EntryRows.lines((String) a[3]),
        (String) a[4],
        (String) a[5],
        ((Number) a[6]).intValue(),
        AnswerState.valueOf((String) a[2]),
        serving != null && usable.contains(serving.id()),
        current,
        latest,
        current == null ? List.of() : cited.getOrDefault(current.id(), List.of()),
        new Retirement(Columns.instant(a[7]), (String) a[8], (String) a[9]),
        Columns.instant(a[10]),
        ((Number) a[11]).longValue());
  }
}
