package de.amtsstimme.answers.store;

import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who said that a text is still right with another version of a source. Only ever added to. */
@ApplicationScoped
public class Confirmations {

  /** One of them. */
  public record Confirmation(
      UUID id,
      UUID revisionId,
      String contentHash,
      UUID sourceId,
      String sourceTitle,
      UUID sourceVersionId,
      String sourceLabel,
      String personName,
      Instant at) {}

  @Inject NativeSql sql;

  public void insert(
      UUID id,
      UUID revisionId,
      UUID sourceId,
      UUID sourceVersionId,
      String contentHash,
      UUID personId,
      String personName,
      Instant now) {
    sql.update(
        "insert into source_confirmation (id, revision_id, content_hash, source_id,"
            + " source_version_id, person_id, person_name, confirmed_at) values (?, ?, ?, ?, ?, ?,"
            + " ?, ?)",
        id,
        revisionId,
        contentHash,
        sourceId,
        sourceVersionId,
        personId,
        personName,
        now);
  }

  /** Of all revisions of an entry, newest first. */
  public List<Confirmation> page(UUID answerId, UUID before, int fetch) {
    return sql.list(
        "select k.id, k.revision_id, k.content_hash, k.source_id, s.title, k.source_version_id,"
            + " v.label, k.person_name, k.confirmed_at from answer_revision r join"
            + " source_confirmation k on k.tenant_id = r.tenant_id and k.revision_id = r.id join"
            + " source s on s.tenant_id = k.tenant_id and s.id = k.source_id join source_version v"
            + " on v.tenant_id = k.tenant_id and v.id = k.source_version_id where r.tenant_id ="
            + " bound_tenant() and r.answer_id = ? and k.id < ? order by k.id desc limit ?",
        r ->
            new Confirmation(
                (UUID) r[0],
                (UUID) r[1],
                (String) r[2],
                (UUID) r[3],
                (String) r[4],
                (UUID) r[5],
                (String) r[6],
                (String) r[7],
                Columns.instant(r[8])),
        answerId,
        NativeSql.before(before),
        fetch);
  }
}
