package de.amtsstimme.approvals.store;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.approvals.domain.Frozen;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.kernel.domain.CanonicalJson;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Frozen revisions: written once, read often, never changed. Native SQL, because nothing here is
 * ever managed.
 */
@ApplicationScoped
public class Subjects {

  @Inject NativeSql sql;

  /** What is frozen now: its commitment, its canonical text, and everyone who wrote a part. */
  public record NewSubject(Frozen frozen, String canonical, Set<UUID> contributors) {}

  /** All of them wait for their approval from now on. */
  public void insert(List<NewSubject> all, UUID frozenBy, Instant now) {
    sql.updateEach(
        "insert into subject_revision (id, kind, subject_id, number, content_hash, frozen_by,"
            + " frozen_at) select id, kind, subject, number, hash, frozen_by, frozen_at from"
            + " json_to_recordset(cast(? as json)) as x(id uuid, kind text, subject uuid, number"
            + " int, hash text, frozen_by uuid, frozen_at timestamptz)",
        all.stream().map(s -> row(s.frozen(), frozenBy, now)).toList());
    sql.updateEach(
        "insert into subject_revision_text (revision_id, canonical) select id, canonical from"
            + " json_to_recordset(cast(? as json)) as x(id uuid, canonical text)",
        all.stream()
            .map(s -> Map.of("id", s.frozen().id().toString(), "canonical", s.canonical()))
            .toList());
    sql.updateEach(
        "insert into subject_contributor (revision_id, person_id) select id, person from"
            + " json_to_recordset(cast(? as json)) as x(id uuid, person uuid)",
        all.stream()
            .flatMap(
                s ->
                    s.contributors().stream()
                        .map(p -> Map.of("id", s.frozen().id().toString(), "person", p.toString())))
            .toList());
    sql.updateEach(
        "insert into subject_state (revision_id, state, changed_at, version) select id,"
            + " 'IN_APPROVAL', at, 1 from json_to_recordset(cast(? as json)) as x(id uuid, at"
            + " timestamptz)",
        all.stream()
            .map(s -> Map.of("id", s.frozen().id().toString(), "at", now.toString()))
            .toList());
  }

  private static Map<String, ?> row(Frozen f, UUID frozenBy, Instant now) {
    return Map.of(
        "id", f.id().toString(),
        "kind", f.kind().name(),
        "subject", f.subjectId().toString(),
        "number", f.number(),
        "hash", f.contentHash(),
        "frozen_by", frozenBy.toString(),
        "frozen_at", now.toString());
  }

  public Optional<Frozen> find(UUID revisionId) {
    return sql.first(
        "select id, kind, subject_id, number, content_hash from subject_revision where tenant_id ="
            + " bound_tenant() and id = ?",
        r -> frozen(r),
        revisionId);
  }

  /** Those of these revisions that are frozen already. */
  public Set<UUID> frozen(Collection<UUID> revisionIds) {
    return new LinkedHashSet<>(
        sql.list(
            "select id from subject_revision where tenant_id = bound_tenant() and id"
                + NativeSql.AMONG,
            r -> (UUID) r[0],
            NativeSql.ids(revisionIds)));
  }

  /** Those of these subjects of which some revision waits for its approval. */
  public Set<UUID> waiting(SubjectKind kind, Collection<UUID> subjectIds) {
    return Set.copyOf(
        sql.list(
            "select distinct r.subject_id from subject_revision r join subject_state s on"
                + " s.tenant_id = r.tenant_id and s.revision_id = r.id where r.tenant_id ="
                + " bound_tenant() and r.kind = ? and s.state = 'IN_APPROVAL' and r.subject_id"
                + NativeSql.AMONG,
            r -> (UUID) r[0],
            kind.name(),
            NativeSql.ids(subjectIds)));
  }

  public Frozen get(UUID revisionId) {
    return find(revisionId).orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
  }

  public List<UUID> revisions(SubjectKind kind, UUID subjectId) {
    return sql.list(
        "select id from subject_revision where tenant_id = bound_tenant() and kind = ? and"
            + " subject_id = ? order by number",
        r -> (UUID) r[0],
        kind.name(),
        subjectId);
  }

  /** The revision of a subject that has this hash. */
  public Optional<UUID> earlier(SubjectKind kind, UUID subjectId, String contentHash) {
    return sql.first(
        "select id from subject_revision where tenant_id = bound_tenant() and kind = ? and"
            + " subject_id = ? and content_hash = ?",
        r -> (UUID) r[0],
        kind.name(),
        subjectId,
        contentHash);
  }

  public int nextNumber(UUID subjectId) {
    return sql.first(
            "select coalesce(max(number), 0) + 1 from subject_revision where tenant_id ="
                + " bound_tenant() and subject_id = ?",
            r -> ((Number) r[0]).intValue(),
            subjectId)
        .orElse(1);
  }

  public Set<UUID> contributors(UUID revisionId) {
    return new LinkedHashSet<>(contributors(List.of(revisionId)).get(revisionId));
  }

  public Map<UUID, List<UUID>> contributors(Collection<UUID> revisionIds) {
    return sql.listByOwner(
        "select revision_id, person_id from subject_contributor where tenant_id = bound_tenant()"
            + " and revision_id"
            + NativeSql.AMONG,
        r -> (UUID) r[1],
        revisionIds);
  }

  /** Empty once the text was erased. */
  public Optional<JsonNode> content(UUID revisionId) {
    return contents(List.of(revisionId)).get(revisionId).stream().findFirst();
  }

  /** One of each revision, or none once the text was erased. */
  public Map<UUID, List<JsonNode>> contents(Collection<UUID> revisionIds) {
    return sql.listByOwner(
        "select revision_id, canonical from subject_revision_text where tenant_id = bound_tenant()"
            + " and revision_id = any (cast(string_to_array(?, ',') as uuid[]))",
        r -> CanonicalJson.read((String) r[1]),
        revisionIds);
  }

  private static Frozen frozen(Object[] r) {
    return new Frozen(
        (UUID) r[0],
        SubjectKind.valueOf((String) r[1]),
        (UUID) r[2],
        ((Number) r[3]).intValue(),
        (String) r[4]);
  }
}
