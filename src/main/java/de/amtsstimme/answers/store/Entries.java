package de.amtsstimme.answers.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.answers.domain.AnswerState;
import de.amtsstimme.answers.domain.Channel;
import de.amtsstimme.answers.domain.MessageKind;
import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.answers.store.AnswerTexts.Citation;
import de.amtsstimme.approvals.domain.SubjectStanding;
import de.amtsstimme.approvals.domain.SubjectState;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.http.Json;
import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * Entries of the library with their revisions, for showing: everything in one statement, for one
 * entry or a page of them. Reading is what the library is asked for most.
 */
@ApplicationScoped
public class Entries {

  private static final UUID LAST = new UUID(-1L, -1L);

  /** An entry; its revisions are the one that serves and the newest. */
  public record Entry(
      UUID id,
      String topic,
      AnswerState state,
      boolean usable,
      Shown current,
      Shown latest,
      Instant createdAt,
      long version) {}

  /** A revision with its texts and sources; standing is null for one that was not submitted. */
  public record Shown(
      UUID id,
      int number,
      String question,
      SubjectStanding standing,
      List<Variant> variants,
      List<Citation> citations,
      Instant validFrom,
      Instant validUntil,
      String writtenByName,
      Instant createdAt,
      long version) {}

  // Subqueries instead of joins: each finds its few rows by key, whatever the planner believes of
  // small tables.
  private static final String COLUMNS =
      """
      select r.id, r.number, r.question,
             (select st.state from subject_state st where st.tenant_id = r.tenant_id and st.revision_id = r.id),
             (select sr.content_hash from subject_revision sr where sr.tenant_id = r.tenant_id and sr.id = r.id),
             r.valid_from, r.valid_until, r.written_by_name,
             r.created_at, r.version,
             (select cast(json_agg(json_build_array(v.language, v.channel, v.kind, v.text)
                                   order by v.language, v.channel, v.kind) as text)
                from answer_variant v where v.tenant_id = r.tenant_id and v.revision_id = r.id),
             (select cast(json_agg(json_build_array(s.id, v.id, s.title, s.norm, s.url, v.label, s.current_version_id = v.id)
                                   order by s.title, s.id) as text)
                from answer_revision_source c
                join source s on s.tenant_id = c.tenant_id and s.id = c.source_id
                join source_version v on v.tenant_id = c.tenant_id and v.id = c.source_version_id
               where c.tenant_id = r.tenant_id and c.revision_id = r.id)
      """;
  private static final String ENTRIES =
      COLUMNS
          + """
             , a.id, a.topic, a.state, a.created_at, a.version, a.current_revision_id, a.latest_revision_id,
               (select true from usable_answer u where u.tenant_id = a.tenant_id and u.answer_id = a.id and u.revision_id = r.id)
          """;
  private static final String REVISIONS_OF_ENTRIES =
      """
        join answer_revision r on r.tenant_id = a.tenant_id and r.id in (a.current_revision_id, a.latest_revision_id)
      """;

  private static final String ONE =
      ENTRIES
          + " from answer a"
          + REVISIONS_OF_ENTRIES
          + " where a.tenant_id = bound_tenant() and a.id = ?";
  private static final String PAGE =
      ENTRIES
          + " from (select * from answer where tenant_id = bound_tenant() and id < ? order by id"
          + " desc limit ?) a"
          + REVISIONS_OF_ENTRIES
          + " order by a.id desc";
  private static final String PAGE_IN_STATE =
      ENTRIES
          + " from (select * from answer where tenant_id = bound_tenant() and id < ? and state = ?"
          + " order by id desc limit ?) a"
          + REVISIONS_OF_ENTRIES
          + " order by a.id desc";
  private static final String REVISION =
      COLUMNS
          + " from answer_revision r where r.tenant_id = bound_tenant() and r.id = ? and"
          + " r.answer_id = ?";

  @Inject NativeSql sql;

  /**
   * @throws Refusal NOT_FOUND
   */
  public Entry get(UUID id) {
    return entries(sql.list(ONE, Function.identity(), id)).stream()
        .findFirst()
        .orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
  }

  /** Newest first. */
  public List<Entry> page(AnswerState state, UUID before, int fetch) {
    UUID from = before == null ? LAST : before;
    return entries(
        state == null
            ? sql.list(PAGE, Function.identity(), from, fetch)
            : sql.list(PAGE_IN_STATE, Function.identity(), from, state.name(), fetch));
  }

  /**
   * @throws Refusal NOT_FOUND, also for a revision of another entry
   */
  public Shown getRevision(UUID answerId, UUID revisionId) {
    return sql.first(REVISION, Entries::shown, revisionId, answerId)
        .orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
  }

  /** One row a revision, those of an entry beside one another. */
  private static List<Entry> entries(List<Object[]> rows) {
    Map<Object, List<Object[]>> byEntry = new LinkedHashMap<>();
    rows.forEach(r -> byEntry.computeIfAbsent(r[12], id -> new ArrayList<>(2)).add(r));
    return byEntry.values().stream().map(Entries::entry).toList();
  }

  private static Entry entry(List<Object[]> rows) {
    Shown current = null;
    Shown latest = null;
    boolean usable = false;
    for (Object[] r : rows) {
      Shown revision = shown(r);
      current = revision.id().equals(r[17]) ? revision : current;
      latest = revision.id().equals(r[18]) ? revision : latest;
      usable |= Boolean.TRUE.equals(r[19]);
    }
    Object[] a = rows.get(0);
    return new Entry(
        (UUID) a[12],
        (String) a[13],
        AnswerState.valueOf((String) a[14]),
        usable,
        current,
        latest,
        Columns.instant(a[15]),
        ((Number) a[16]).longValue());
  }

  private static Shown shown(Object[] r) {
    return new Shown(
        (UUID) r[0],
        ((Number) r[1]).intValue(),
        (String) r[2],
        r[3] == null
            ? null
            : new SubjectStanding((String) r[4], SubjectState.valueOf((String) r[3])),
        each(r[10], Entries::variant),
        each(r[11], Entries::citation),
        Columns.instant(r[5]),
        Columns.instant(r[6]),
        (String) r[7],
        Columns.instant(r[8]),
        ((Number) r[9]).longValue());
  }

  private static Variant variant(JsonNode v) {
    return new Variant(
        v.get(0).textValue(),
        Channel.valueOf(v.get(1).textValue()),
        MessageKind.valueOf(v.get(2).textValue()),
        v.get(3).textValue());
  }

  private static Citation citation(JsonNode c) {
    return new Citation(
        UUID.fromString(c.get(0).textValue()),
        UUID.fromString(c.get(1).textValue()),
        c.get(2).textValue(),
        c.get(3).textValue(),
        c.get(4).textValue(),
        c.get(5).textValue(),
        c.get(6).booleanValue());
  }

  private static <T> List<T> each(Object json, Function<JsonNode, T> item) {
    if (json == null) {
      return List.of();
    }
    try {
      return StreamSupport.stream(Json.mapper().readTree((String) json).spliterator(), false)
          .map(item)
          .toList();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not what json_agg writes", e);
    }
  }
}
