package de.amtsstimme.answers.store;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.answers.domain.AnswerState;
import de.amtsstimme.answers.store.Revisions.Written;
import de.amtsstimme.kernel.http.Json;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whole entries, many at once, for files: with the newest revision and all phrasings. */
@ApplicationScoped
public class LibraryEntries {

  /**
   * @param own the authority's own words, not a citizen's
   */
  public record Phrased(String text, String normal, boolean own) {}

  /** Phrasings in the order in which they came. */
  public record Stored(
      UUID id,
      String externalKey,
      AnswerState state,
      String topic,
      List<String> tags,
      String department,
      List<Phrased> phrasings,
      Written latest) {}

  private record Head(
      UUID id,
      String externalKey,
      AnswerState state,
      String topic,
      List<String> tags,
      String department,
      UUID latest) {}

  private static final String HEAD =
      "select a.id, a.external_key, a.state, a.topic, cast(to_json(a.tags) as text), a.department,"
          + " a.latest_revision_id from answer a where a.tenant_id = bound_tenant()";
  private static final String IDS = NativeSql.AMONG;

  @Inject NativeSql sql;
  @Inject Revisions revisions;

  /** In the order of their ids, those that were not retired. */
  public List<Stored> listAfter(UUID after, int limit) {
    return complete(
        sql.list(
            HEAD + " and a.state <> 'RETIRED' and a.id > ? order by a.id limit ?",
            LibraryEntries::head,
            after == null ? new UUID(0, 0) : after,
            limit));
  }

  /** Locked, by external key or by id, each once. */
  public List<Stored> listLocked(Collection<String> keys, Collection<UUID> ids) {
    Map<UUID, Head> heads = new LinkedHashMap<>();
    sql.list(
            HEAD
                + " and a.external_key in (select json_array_elements_text(cast(? as json)))"
                + " order by a.id for update",
            LibraryEntries::head,
            json(keys))
        .forEach(h -> heads.put(h.id(), h));
    if (!ids.isEmpty()) {
      sql.list(
              HEAD + " and a.id" + IDS + " order by a.id for update",
              LibraryEntries::head,
              NativeSql.ids(ids))
          .forEach(h -> heads.putIfAbsent(h.id(), h));
    }
    return complete(List.copyOf(heads.values()));
  }

  /** The newest revision of an entry. */
  public Optional<Written> latest(UUID answerId) {
    return sql.first(
            "select latest_revision_id, id from answer where tenant_id = bound_tenant() and id = ?",
            r -> (UUID) r[0],
            answerId)
        .flatMap(id -> revisions.list(List.of(id)).stream().findFirst());
  }

  /** The one spelling under which each phrasing is kept, by its text without outer space. */
  public Map<String, String> normalPhrasings(Collection<String> phrasings) {
    Map<String, String> normal = new HashMap<>();
    List<String> texts = phrasings.stream().map(String::strip).distinct().toList();
    if (!texts.isEmpty()) {
      sql.list(
          "select t, normal_phrasing(t) from json_array_elements_text(cast(? as json)) t",
          r -> normal.put((String) r[0], (String) r[1]),
          json(texts));
    }
    return normal;
  }

  private List<Stored> complete(List<Head> heads) {
    Map<UUID, Written> latest =
        revisions.list(heads.stream().map(Head::latest).toList()).stream()
            .collect(Collectors.toMap(Written::id, Function.identity()));
    Map<UUID, List<Phrased>> phrasings =
        sql.listByOwner(
            "select answer_id, text, normalised, inquiry_id is null from answer_phrasing"
                + " where tenant_id = bound_tenant() and answer_id"
                + IDS
                + " order by id",
            r -> new Phrased((String) r[1], (String) r[2], Boolean.TRUE.equals(r[3])),
            heads.stream().map(Head::id).toList());
    return heads.stream()
        .map(
            h ->
                new Stored(
                    h.id(),
                    h.externalKey(),
                    h.state(),
                    h.topic(),
                    h.tags(),
                    h.department(),
                    phrasings.get(h.id()),
                    latest.get(h.latest())))
        .toList();
  }

  private static Head head(Object[] r) {
    return new Head(
        (UUID) r[0],
        (String) r[1],
        AnswerState.valueOf((String) r[2]),
        (String) r[3],
        strings((String) r[4]),
        (String) r[5],
        (UUID) r[6]);
  }

  static List<String> strings(String json) {
    try {
      List<String> list = new ArrayList<>();
      for (JsonNode item : Json.mapper().readTree(json)) {
        list.add(item.textValue());
      }
      return list;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String json(Object value) {
    try {
      return Json.mapper().writeValueAsString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
