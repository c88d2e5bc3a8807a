package de.amtsstimme.answers.store;

import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.approvals.domain.SubjectContent.SourceRef;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes many entries and revisions at once: one statement for each kind of row. */
@ApplicationScoped
public class LibraryWriting {

  /** The head of an entry, new or as it becomes. */
  public record NewHead(
      UUID id, String externalKey, String topic, List<String> tags, String department) {}

  /** A draft revision, which becomes the newest of its entry. */
  public record NewRevision(
      UUID id,
      UUID answerId,
      int number,
      String question,
      String placeholders,
      Instant validFrom,
      Instant validUntil,
      List<Variant> variants,
      List<SourceRef> sources) {}

  // What is in the file was the entry's before: whoever wrote that has written this, too. So have
  // those of the newest revision and of the one that serves, and of any from which a text is back.
  private static final String AUTHORS_BEFORE =
      """
      insert into answer_coauthor (revision_id, person_id)
      select distinct x.id, p.person
        from json_to_recordset(cast(? as json)) as x (id uuid, answer uuid, person uuid)
        join answer a on a.tenant_id = bound_tenant() and a.id = x.answer
       cross join lateral (
         select r.id, r.written_by from answer_revision r
          where r.tenant_id = a.tenant_id and r.answer_id = a.id and r.id <> x.id
            and (r.id in (a.latest_revision_id, a.current_revision_id)
                 or exists (select from answer_variant n
                             join answer_variant o on o.tenant_id = n.tenant_id and o.revision_id = r.id and o.text = n.text
                            where n.tenant_id = a.tenant_id and n.revision_id = x.id)) offset 0) r
       cross join lateral (
         select r.written_by as person
          union all
         select c.person_id from answer_coauthor c where c.tenant_id = a.tenant_id and c.revision_id = r.id) p
       where p.person <> x.person
      """;

  @Inject NativeSql sql;

  public void insertHeads(List<NewHead> heads, UUID by, Instant now) {
    sql.updateEach(
        "insert into answer (id, external_key, topic, tags, department, state, created_by,"
            + " created_at, version) select id, key, topic, tags, department, 'DRAFT', person, at,"
            + " 1 from json_to_recordset(cast(? as json)) as x(id uuid, key text, topic text, tags"
            + " text[], department text, person uuid, at timestamptz)",
        heads.stream()
            .map(
                h -> {
                  Map<String, Object> row = head(h);
                  row.put("person", by.toString());
                  row.put("at", now.toString());
                  return row;
                })
            .toList());
  }

  public void updateHeads(List<NewHead> heads) {
    sql.updateEach(
        "update answer a set topic = x.topic, tags = x.tags, department = x.department, version ="
            + " a.version + 1 from json_to_recordset(cast(? as json)) as x(id uuid, topic text,"
            + " tags text[], department text) where a.tenant_id = bound_tenant() and a.id = x.id",
        heads.stream().map(LibraryWriting::head).toList());
  }

  public void insertRevisions(List<NewRevision> all, UUID by, String byName, Instant now) {
    sql.updateEach(
        "insert into answer_revision (id, answer_id, number, question, placeholders, valid_from,"
            + " valid_until, written_by, written_by_name, created_at, version, flags) select id,"
            + " answer, number, question, cast(placeholders as jsonb), valid_from, valid_until,"
            + " person, name, at, 1, coalesce((select p.flags from answer a join answer_revision p"
            + " on p.tenant_id = a.tenant_id and p.id = a.latest_revision_id where a.tenant_id ="
            + " bound_tenant() and a.id = x.answer), '') from json_to_recordset(cast(? as json)) as"
            + " x(id uuid, answer uuid, number int, question text, placeholders text, valid_from"
            + " timestamptz, valid_until timestamptz, person uuid, name text, at timestamptz)",
        all.stream().map(r -> revision(r, by, byName, now)).toList());
    sql.updateEach(
        "insert into answer_variant (revision_id, language, channel, kind, text) select revision,"
            + " language, channel, kind, text from json_to_recordset(cast(? as json)) as x(revision"
            + " uuid, language text, channel text, kind text, text text)",
        all.stream().flatMap(r -> r.variants().stream().map(v -> variant(r.id(), v))).toList());
    sql.updateEach(
        "insert into answer_revision_source (revision_id, source_id, source_version_id)"
            + " select revision, source, version from json_to_recordset(cast(? as json))"
            + " as x(revision uuid, source uuid, version uuid)",
        all.stream().flatMap(r -> r.sources().stream().map(s -> source(r.id(), s))).toList());
    sql.updateEach(
        AUTHORS_BEFORE,
        all.stream()
            .map(
                r ->
                    Map.of(
                        "id", r.id().toString(),
                        "answer", r.answerId().toString(),
                        "person", by.toString()))
            .toList());
    sql.updateEach(
        "update answer a set latest_revision_id = x.revision, version = a.version + 1"
            + " from json_to_recordset(cast(? as json)) as x(id uuid, revision uuid)"
            + " where a.tenant_id = bound_tenant() and a.id = x.id",
        all.stream()
            .map(r -> Map.of("id", r.answerId().toString(), "revision", r.id().toString()))
            .toList());
  }

  /** Those that an entry has already are passed over. */
  public void insertPhrasings(Map<UUID, List<String>> byAnswer, UUID by, Instant now) {
    List<Map<String, ?>> rows = new ArrayList<>();
    byAnswer.forEach(
        (answer, texts) ->
            texts.forEach(
                t ->
                    rows.add(
                        Map.of(
                            "id", EntityId.next().toString(),
                            "answer", answer.toString(),
                            "text", t,
                            "person", by.toString(),
                            "at", now.toString()))));
    sql.updateEach(
        "insert into answer_phrasing (id, answer_id, text, created_by, created_at)"
            + " select id, answer, text, person, at from json_to_recordset(cast(? as json))"
            + " as x(id uuid, answer uuid, text text, person uuid, at timestamptz)"
            + " on conflict (tenant_id, answer_id, normalised) do nothing",
        rows);
  }

  /** The authority's own; what a citizen wrote stays with the inquiry. */
  public void deletePhrasings(Map<UUID, List<String>> byAnswer) {
    List<Map<String, ?>> rows = new ArrayList<>();
    byAnswer.forEach(
        (answer, texts) ->
            texts.forEach(t -> rows.add(Map.of("answer", answer.toString(), "text", t))));
    sql.updateEach(
        "delete from answer_phrasing p using json_to_recordset(cast(? as json)) as x(answer uuid,"
            + " text text) where p.tenant_id = bound_tenant() and p.answer_id = x.answer and p.text"
            + " = x.text and p.inquiry_id is null",
        rows);
  }

  private static Map<String, Object> head(NewHead h) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", h.id().toString());
    row.put("key", h.externalKey());
    row.put("topic", h.topic());
    row.put("tags", h.tags());
    row.put("department", h.department());
    return row;
  }

  private static Map<String, Object> revision(NewRevision r, UUID by, String byName, Instant now) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", r.id().toString());
    row.put("answer", r.answerId().toString());
    row.put("number", r.number());
    row.put("question", r.question());
    row.put("placeholders", r.placeholders());
    row.put("valid_from", r.validFrom() == null ? null : r.validFrom().toString());
    row.put("valid_until", r.validUntil() == null ? null : r.validUntil().toString());
    row.put("person", by.toString());
    row.put("name", byName);
    row.put("at", now.toString());
    return row;
  }

  private static Map<String, String> variant(UUID revision, Variant v) {
    return Map.of(
        "revision", revision.toString(),
        "language", v.language(),
        "channel", v.channel().name(),
        "kind", v.kind().name(),
        "text", v.text());
  }

  private static Map<String, String> source(UUID revision, SourceRef s) {
    return Map.of(
        "revision", revision.toString(),
        "source", s.sourceId().toString(),
        "version", s.versionId().toString());
  }
}
