package de.amtsstimme.answers.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.answers.domain.AnswerState;
import de.amtsstimme.answers.domain.Channel;
import de.amtsstimme.answers.domain.CitedSource;
import de.amtsstimme.answers.domain.CitedSource.Announced;
import de.amtsstimme.answers.domain.MessageKind;
import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.answers.store.Entries.Entry;
import de.amtsstimme.answers.store.Entries.Retirement;
import de.amtsstimme.answers.store.Entries.Shown;
import de.amtsstimme.approvals.domain.SubjectFlag;
import de.amtsstimme.approvals.domain.SubjectStanding;
import de.amtsstimme.approvals.domain.SubjectState;
import de.amtsstimme.kernel.http.Json;
import de.amtsstimme.kernel.tenant.Columns;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Columns of entries and revisions as {@link Entries} reads them, and what becomes of them. */
final class EntryRows {

  // Subqueries and laterals with "offset 0" instead of joins: each finds its few rows by key,
  // whatever the planner believes of small tables.

  /** What revision r cites. */
  static final String CITATIONS =
      """
      (select cast(json_agg(json_build_array(s.id, v.id, s.title, s.norm, s.url, v.label,
                                             n.id, n.label, n.valid_from, n.valid_until, w.ends_at, k.person_name, k.confirmed_at,
                                             w.next_version_id,
                                             (select x.label from source_version x
                                               where x.tenant_id = w.tenant_id and x.source_id = w.id and x.id = w.next_version_id),
                                             w.next_from,
                                             (select x.confirmed_at from source_confirmation x
                                               where x.tenant_id = c.tenant_id and x.revision_id = c.revision_id
                                                 and x.source_version_id = w.next_version_id))
                            order by s.title, s.id) as text)
         from answer_revision_source c
        cross join lateral (select * from source x where x.tenant_id = c.tenant_id and x.id = c.source_id offset 0) s
        cross join lateral (select * from source_version x where x.tenant_id = c.tenant_id and x.source_id = c.source_id
                                                                and x.id = c.source_version_id offset 0) v
        cross join lateral (select * from source_now x where x.tenant_id = c.tenant_id and x.id = c.source_id offset 0) w
        cross join lateral (select * from source_version x where x.tenant_id = c.tenant_id and x.source_id = c.source_id
                                                                and x.id = w.version_id offset 0) n
         left join lateral (select * from source_confirmation x where x.tenant_id = c.tenant_id and x.revision_id = c.revision_id
                                                                  and x.source_version_id = w.version_id offset 0) k on true
        where c.tenant_id = r.tenant_id and c.revision_id = r.id)
      """;

  static final String COLUMNS =
      """
      select r.id, r.number, r.question,
             (select st.state from subject_state st where st.tenant_id = r.tenant_id and st.revision_id = r.id),
             (select sr.content_hash from subject_revision sr where sr.tenant_id = r.tenant_id and sr.id = r.id),
             r.valid_from, r.valid_until, r.written_by_name,
             r.created_at, r.version,
             (select cast(json_agg(json_build_array(v.language, v.channel, v.kind, v.text)
                                   order by v.language, v.channel, v.kind) as text)
                from answer_variant v where v.tenant_id = r.tenant_id and v.revision_id = r.id),
      """
          + CITATIONS
          + """
             , cast(r.placeholders as text), r.flags
      """;
  static final String ENTRIES =
      COLUMNS
          + """
             , a.id, a.topic, a.state, a.created_at, a.version, a.current_revision_id, a.latest_revision_id,
               (select true from usable_answer u where u.tenant_id = a.tenant_id and u.answer_id = a.id and u.revision_id = r.id),
               array_to_string(a.tags, chr(10)), a.department, a.external_key,
               (select count(*) from answer_phrasing p where p.tenant_id = a.tenant_id and p.answer_id = a.id),
               a.retired_at, a.retired_by_name, a.retired_reason
          """;
  static final String REVISIONS =
      """
      \scross join lateral (select * from answer_revision x
                            where x.tenant_id = a.tenant_id and x.answer_id = a.id
                              and x.id in (a.current_revision_id, a.latest_revision_id) offset 0) r
      """;

  private static final int ENTRY = 14;

  private EntryRows() {}

  /** One row a revision, all of one entry. */
  static Entry entry(List<Object[]> rows) {
    Shown current = null;
    Shown latest = null;
    boolean usable = false;
    for (Object[] r : rows) {
      Shown revision = shown(r);
      current = revision.id().equals(r[ENTRY + 5]) ? revision : current;
      latest = revision.id().equals(r[ENTRY + 6]) ? revision : latest;
      usable |= Boolean.TRUE.equals(r[ENTRY + 7]);
    }
    Object[] a = rows.get(0);
    return new Entry(
        (UUID) a[ENTRY],
        (String) a[ENTRY + 1],
        lines((String) a[ENTRY + 8]),
        (String) a[ENTRY + 9],
        (String) a[ENTRY + 10],
        ((Number) a[ENTRY + 11]).intValue(),
        AnswerState.valueOf((String) a[ENTRY + 2]),
        usable,
        current,
        latest,
        new Retirement(
            Columns.instant(a[ENTRY + 12]), (String) a[ENTRY + 13], (String) a[ENTRY + 14]),
        Columns.instant(a[ENTRY + 3]),
        ((Number) a[ENTRY + 4]).longValue());
  }

  static Shown shown(Object[] r) {
    return new Shown(
        (UUID) r[0],
        ((Number) r[1]).intValue(),
        (String) r[2],
        r[3] == null
            ? null
            : new SubjectStanding((String) r[4], SubjectState.valueOf((String) r[3])),
        each(r[10], EntryRows::variant),
        AnswerTexts.placeholders((String) r[12]),
        citations(r[11]),
        SubjectFlag.parse((String) r[13]),
        Columns.instant(r[5]),
        Columns.instant(r[6]),
        (String) r[7],
        Columns.instant(r[8]),
        ((Number) r[9]).longValue());
  }

  static List<CitedSource> citations(Object json) {
    return each(json, EntryRows::citation);
  }

  static List<String> lines(String joined) {
    return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split("\n"));
  }

  private static Variant variant(JsonNode v) {
    return new Variant(
        v.get(0).textValue(),
        Channel.valueOf(v.get(1).textValue()),
        MessageKind.valueOf(v.get(2).textValue()),
        v.get(3).textValue());
  }

  private static CitedSource citation(JsonNode c) {
    return new CitedSource(
        UUID.fromString(c.get(0).textValue()),
        UUID.fromString(c.get(1).textValue()),
        c.get(2).textValue(),
        c.get(3).textValue(),
        c.get(4).textValue(),
        c.get(5).textValue(),
        UUID.fromString(c.get(6).textValue()),
        c.get(7).textValue(),
        c.get(8).isNull() ? null : LocalDate.parse(c.get(8).textValue()),
        c.get(9).isNull() ? null : LocalDate.parse(c.get(9).textValue()),
        instant(c.get(10)),
        c.get(11).textValue(),
        instant(c.get(12)),
        announced(c));
  }

  private static Announced announced(JsonNode c) {
    return c.get(13).isNull()
        ? null
        : new Announced(
            UUID.fromString(c.get(13).textValue()),
            c.get(14).textValue(),
            instant(c.get(15)),
            instant(c.get(16)));
  }

  private static Instant instant(JsonNode value) {
    return value.isNull() ? null : OffsetDateTime.parse(value.textValue()).toInstant();
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
