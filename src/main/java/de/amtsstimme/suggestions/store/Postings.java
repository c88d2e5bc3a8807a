package de.amtsstimme.suggestions.store;

import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.suggestions.domain.Indexed;
import de.amtsstimme.suggestions.domain.Indexed.Text;
import de.amtsstimme.suggestions.domain.Places;
import de.amtsstimme.suggestions.domain.Places.Place;
import de.amtsstimme.suggestions.domain.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The index that suggestions search, in PostgreSQL under row-level security. */
@ApplicationScoped
public class Postings {

  /** Entries that were analysed by an older release are analysed again. */
  public static final int ANALYSIS = 1;

  private static final int AT_ONCE = 1000;
  private static final HexFormat HEX = HexFormat.of();

  @Inject NativeSql sql;

  /** What serves of an entry. */
  public record Serving(UUID answerId, UUID revisionId, List<String> questions, List<Text> texts) {}

  /** What an entry is found by from now on. */
  public record Entry(UUID answerId, UUID revisionId, Indexed indexed) {}

  private static final String AMONG =
      "select id from answer where tenant_id = bound_tenant() and id"
          + NativeSql.AMONG
          + " order by id";

  private record Old(int number, String terms) {}

  /**
   * Entries that nobody else changes until the end of the transaction, nor the index: what is read
   * of them is what the index is to say.
   */
  public static final class Held {

    private final List<UUID> answers;
    private final int nextNumber;

    private Held(List<UUID> answers, int nextNumber) {
      this.answers = List.copyOf(answers);
      this.nextNumber = nextNumber;
    }

    public List<UUID> answers() {
      return answers;
    }

    public Held without(Collection<UUID> others) {
      Set<UUID> left = new LinkedHashSet<>(answers);
      others.forEach(left::remove);
      return new Held(List.copyOf(left), nextNumber);
    }
  }

  /** Of these answers, the ones that serve. */
  public List<Serving> serving(Collection<UUID> answers) {
    String ids = NativeSql.ids(answers);
    Map<UUID, Serving> serving = new HashMap<>();
    Map<UUID, Serving> byRevision = new HashMap<>();
    for (Object[] r :
        sql.list(
            "select a.id, r.id, r.question from answer a join answer_revision r on r.tenant_id ="
                + " a.tenant_id and r.id = a.current_revision_id where a.tenant_id = bound_tenant()"
                + " and a.state <> 'RETIRED' and a.id"
                + NativeSql.AMONG,
            r -> r,
            ids)) {
      Serving s = new Serving((UUID) r[0], (UUID) r[1], new ArrayList<>(), new ArrayList<>());
      s.questions().add((String) r[2]);
      serving.put(s.answerId(), s);
      byRevision.put(s.revisionId(), s);
    }
    sql.list(
            "select answer_id, text from answer_phrasing where tenant_id = bound_tenant() and"
                + " answer_id"
                + NativeSql.AMONG
                + " order by answer_id, id",
            r -> r,
            NativeSql.ids(serving.keySet()))
        .forEach(r -> serving.get((UUID) r[0]).questions().add((String) r[1]));
    sql.list(
            "select revision_id, language, text from answer_variant where tenant_id ="
                + " bound_tenant() and revision_id"
                + NativeSql.AMONG,
            r -> r,
            NativeSql.ids(byRevision.keySet()))
        .forEach(
            r -> byRevision.get((UUID) r[0]).texts().add(new Text((String) r[1], (String) r[2])));
    return List.copyOf(serving.values());
  }

  /**
   * Always entries first, then the index: those who change an entry hold it already when they come
   * to the index.
   */
  public Held hold(Collection<UUID> answers) {
    sql.list(AMONG + " for key share", r -> r, NativeSql.ids(answers));
    return new Held(List.copyOf(answers), lock());
  }

  /** As {@link #hold}, without those that somebody is changing; empty if that are all. */
  public Optional<Held> holdIdle(Collection<UUID> answers) {
    List<UUID> idle =
        sql.list(AMONG + " for key share skip locked", r -> (UUID) r[0], NativeSql.ids(answers));
    return idle.isEmpty() ? Optional.empty() : Optional.of(new Held(idle, lock()));
  }

  /**
   * Once for what is held: that knows the next number.
   *
   * @param held whose entries are removed, as far as there are any
   * @param entries that take their place
   */
  public void replace(Held held, List<Entry> entries) {
    int next = held.nextNumber;
    Map<UUID, Old> old = remove(held.answers());
    Map<String, Map<Integer, Place>> changes = new TreeMap<>();
    for (Old o : old.values()) {
      for (String term : o.terms().split(",")) {
        changes.computeIfAbsent(term, t -> new HashMap<>()).put(o.number(), null);
      }
    }
    List<Map<String, ?>> rows = new ArrayList<>();
    for (Entry e : entries) {
      int number = old.containsKey(e.answerId()) ? old.get(e.answerId()).number() : next++;
      for (String term : e.indexed().terms()) {
        changes
            .computeIfAbsent(term, t -> new HashMap<>())
            .put(
                number,
                new Place(
                    e.indexed().inQuestion().getOrDefault(term, 0.0).floatValue(),
                    e.indexed().inAnswer().getOrDefault(term, 0.0).floatValue()));
      }
      rows.add(row(e, number));
    }
    sql.updateEach(
        "insert into suggestion_entry (answer_id, number, revision_id, analysis, terms, wordings)"
            + " select answer_id, number, revision_id, "
            + ANALYSIS
            + ", terms, decode(wordings, 'hex') from json_to_recordset(cast(? as json)) as x"
            + " (answer_id uuid, number int, revision_id uuid, terms text, wordings text)",
        rows);
    change(changes);
    sql.update(
        "update suggestion_library set next_number = ?, entries = entries + ? where tenant_id ="
            + " bound_tenant()",
        next,
        entries.size() - old.size());
  }

  private static Map<String, ?> row(Entry e, int number) {
    return Map.of(
        "answer_id", e.answerId().toString(),
        "number", number,
        "revision_id", e.revisionId().toString(),
        "terms", String.join(",", e.indexed().terms()),
        "wordings", HEX.formatHex(Wording.pack(e.indexed().wordings())));
  }

  private int lock() {
    sql.update(
        "insert into suggestion_library (entries, next_number) values (0, 0) on conflict do"
            + " nothing");
    return sql.first(
            "select next_number from suggestion_library where tenant_id = bound_tenant() for"
                + " update",
            r -> (Integer) r[0])
        .orElseThrow();
  }

  private Map<UUID, Old> remove(Collection<UUID> answers) {
    String ids = NativeSql.ids(answers);
    Map<UUID, Old> old =
        sql
            .list(
                "select answer_id, number, terms from suggestion_entry where tenant_id ="
                    + " bound_tenant() and answer_id"
                    + NativeSql.AMONG,
                r -> Map.entry((UUID) r[0], new Old((Integer) r[1], (String) r[2])),
                ids)
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    sql.update(
        "delete from suggestion_entry where tenant_id = bound_tenant() and answer_id"
            + NativeSql.AMONG,
        ids);
    return old;
  }

  private void change(Map<String, Map<Integer, Place>> changes) {
    List<String> all = List.copyOf(changes.keySet());
    for (int i = 0; i < all.size(); i += AT_ONCE) {
      List<String> terms = all.subList(i, Math.min(all.size(), i + AT_ONCE));
      Map<String, byte[]> before = new HashMap<>();
      sql.list(
              "select term, places from suggestion_term where tenant_id = bound_tenant() and term"
                  + " = any (string_to_array(?, ','))",
              r -> r,
              String.join(",", terms))
          .forEach(r -> before.put((String) r[0], (byte[]) r[1]));
      List<String> gone = new ArrayList<>();
      List<Map<String, ?>> rows = new ArrayList<>();
      for (String term : terms) {
        byte[] after = Places.changed(before.get(term), changes.get(term));
        if (after.length == 0) {
          gone.add(term);
        } else {
          rows.add(Map.of("term", term, "places", HEX.formatHex(after)));
        }
      }
      sql.updateEach(
          "insert into suggestion_term (term, places) select term, decode(places, 'hex') from"
              + " json_to_recordset(cast(? as json)) as x (term text, places text) on conflict"
              + " (tenant_id, term) do update set places = excluded.places",
          rows);
      if (!gone.isEmpty()) {
        sql.update(
            "delete from suggestion_term where tenant_id = bound_tenant() and term = any"
                + " (string_to_array(?, ','))",
            String.join(",", gone));
      }
    }
  }

  /** Entries that serve and are not in the index as they should be, or the other way round. */
  public List<UUID> outdated(int most) {
    return sql.list(
        "select coalesce(a.id, e.answer_id) from (select * from answer where tenant_id ="
            + " bound_tenant() and current_revision_id is not null and state <> 'RETIRED') a full"
            + " join (select * from suggestion_entry where tenant_id = bound_tenant()) e on"
            + " e.answer_id = a.id where a.id is null or e.answer_id is null or e.revision_id <>"
            + " a.current_revision_id or e.analysis < cast(? as int) limit ?",
        r -> (UUID) r[0],
        ANALYSIS,
        most);
  }
}
