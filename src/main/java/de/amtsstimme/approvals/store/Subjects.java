package de.amtsstimme.approvals.store;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.approvals.domain.Frozen;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.http.Json;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
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

  public void insert(
      Frozen f, String canonical, Collection<UUID> contributors, UUID frozenBy, Instant now) {
    sql.update(
        "insert into subject_revision (id, kind, subject_id, number, content_hash, frozen_by,"
            + " frozen_at) values (?, ?, ?, ?, ?, ?, ?)",
        f.id(),
        f.kind().name(),
        f.subjectId(),
        f.number(),
        f.contentHash(),
        frozenBy,
        now);
    sql.update(
        "insert into subject_revision_text (revision_id, canonical) values (?, ?)",
        f.id(),
        canonical);
    for (UUID person : contributors) {
      sql.update(
          "insert into subject_contributor (revision_id, person_id) values (?, ?)", f.id(), person);
    }
  }

  public Optional<Frozen> find(UUID revisionId) {
    return sql.first(
        "select id, kind, subject_id, number, content_hash from subject_revision where tenant_id ="
            + " bound_tenant() and id = ?",
        r -> frozen(r),
        revisionId);
  }

  public Frozen get(UUID revisionId) {
    return find(revisionId).orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
  }

  public List<UUID> revisions(SubjectKind kind, UUID subjectId) {
    return sql.list(
        "select id from subject_revision where tenant_id = bound_tenant() and kind = ? and subject_id = ? order by number",
        r -> (UUID) r[0],
        kind.name(),
        subjectId);
  }

  public Set<UUID> contributors(UUID revisionId) {
    return new LinkedHashSet<>(contributors(List.of(revisionId)).get(revisionId));
  }

  public Map<UUID, List<UUID>> contributors(Collection<UUID> revisionIds) {
    return sql.listByOwner(
        "select revision_id, person_id from subject_contributor where tenant_id = bound_tenant()"
            + " and revision_id = any (cast(string_to_array(?, ',') as uuid[]))",
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
        r -> parse((String) r[1]),
        revisionIds);
  }

  private static JsonNode parse(String canonical) {
    try {
      return Json.mapper().readTree(canonical);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
