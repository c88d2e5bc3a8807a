package de.amtsstimme.tone.store;

import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Guidelines of the bound authority, beside their rows. */
@ApplicationScoped
public class Guidelines {

  @Inject NativeSql sql;

  /** One that its chain approved, by its frozen revision. */
  public record Approved(UUID id, int number, UUID revisionId) {}

  /** The newest first. */
  public List<Approved> approved() {
    return sql.list(
        "select g.id, g.number, g.revision_id from tone_guideline g"
            + " join subject_state s on s.tenant_id = g.tenant_id and s.revision_id = g.revision_id"
            + " where g.tenant_id = bound_tenant() and g.state = 'APPROVED'"
            + " and s.state = 'APPROVED' order by g.number desc",
        r -> new Approved((UUID) r[0], ((Number) r[1]).intValue(), (UUID) r[2]));
  }

  /** The frozen content, as it was hashed. */
  public String canonical(UUID revisionId) {
    return sql.first(
            "select canonical from subject_revision_text"
                + " where tenant_id = bound_tenant() and revision_id = ?",
            r -> (String) r[0],
            revisionId)
        .orElseThrow(() -> new IllegalStateException("a guideline without content"));
  }

  public int nextNumber() {
    return sql.first(
            "select coalesce(max(number), 0) + 1 from tone_guideline"
                + " where tenant_id = bound_tenant()",
            r -> ((Number) r[0]).intValue())
        .orElse(1);
  }

  public void addAuthor(UUID guidelineId, UUID personId) {
    sql.update(
        "insert into tone_guideline_author (tenant_id, guideline_id, person_id)"
            + " values (bound_tenant(), ?, ?) on conflict do nothing",
        guidelineId,
        personId);
  }

  public Set<UUID> authors(UUID guidelineId) {
    return new HashSet<>(
        sql.list(
            "select person_id from tone_guideline_author"
                + " where tenant_id = bound_tenant() and guideline_id = ?",
            r -> (UUID) r[0],
            guidelineId));
  }
}
