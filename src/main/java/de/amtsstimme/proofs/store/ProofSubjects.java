package de.amtsstimme.proofs.store;

import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.proofs.domain.Proof.Authority;
import de.amtsstimme.proofs.domain.Proof.Person;
import de.amtsstimme.proofs.domain.Proof.Release;
import de.amtsstimme.proofs.domain.Proof.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a proof is about: the text as it is kept, and the revision that was frozen. */
@ApplicationScoped
public class ProofSubjects {

  /**
   * A reply, and which revision stands behind its text.
   *
   * @param revisionId null before its submission
   */
  public record ReplyText(
      String state,
      UUID revisionId,
      String language,
      String channel,
      String kind,
      String text,
      Instant erasedAt) {}

  @Inject NativeSql sql;

  public Authority authority() {
    return sql.first(
            "select id, slug, name from authority where id = bound_tenant()",
            r -> new Authority((UUID) r[0], (String) r[1], (String) r[2]))
        .orElseThrow();
  }

  public Optional<ReplyText> reply(UUID id) {
    return sql.first(
        "select state, case when revision_id is not null then revision_id when basis <> 'FREE' then"
            + " answer_revision_id end, language, channel, kind, text, erased_at from reply where"
            + " tenant_id = bound_tenant() and id = ?",
        r ->
            new ReplyText(
                (String) r[0],
                (UUID) r[1],
                (String) r[2],
                (String) r[3],
                (String) r[4],
                (String) r[5],
                Columns.instant(r[6])),
        id);
  }

  /** Of an entry of the library the revision that serves; empty in the outer one: no such entry. */
  public Optional<Optional<UUID>> servingRevision(UUID answerId) {
    return sql.first(
        "select current_revision_id from answer where tenant_id = bound_tenant() and id = ?",
        r -> Optional.ofNullable((UUID) r[0]),
        answerId);
  }

  public Optional<Release> release(UUID replyId) {
    return sql.first(
        "select r.id, r.basis, r.released_by_name, r.released_at, p.url, p.published_at from release"
            + " r left join publication p on p.tenant_id = r.tenant_id and p.release_id = r.id where"
            + " r.tenant_id = bound_tenant() and r.reply_id = ?",
        r ->
            new Release(
                (UUID) r[0],
                (String) r[1],
                (String) r[2],
                Columns.instant(r[3]),
                (String) r[4],
                Columns.instant(r[5])),
        replyId);
  }

  public Optional<Revision> revision(UUID id) {
    List<Person> contributors = contributors(id);
    return sql.first(
        "select r.id, r.kind, r.number, r.content_hash, t.canonical, s.erased_at, s.state,"
            + " r.frozen_at from subject_revision r join subject_state s on s.tenant_id ="
            + " r.tenant_id and s.revision_id = r.id left join subject_revision_text t on"
            + " t.tenant_id = r.tenant_id and t.revision_id = r.id where r.tenant_id ="
            + " bound_tenant() and r.id = ?",
        r ->
            new Revision(
                (UUID) r[0],
                (String) r[1],
                ((Number) r[2]).intValue(),
                (String) r[3],
                Revision.HASH_RULE,
                (String) r[4],
                Columns.instant(r[5]),
                (String) r[6],
                Columns.instant(r[7]),
                contributors),
        id);
  }

  /** By the name each has or had here last; null for somebody whose access is gone without trace. */
  private List<Person> contributors(UUID revisionId) {
    return sql.list(
        "select c.person_id, coalesce((select m.display_name from membership m where m.tenant_id ="
            + " c.tenant_id and m.person_id = c.person_id order by m.created_at desc limit 1),"
            + " (select g.display_name from agency_grant g where g.tenant_id = c.tenant_id and"
            + " g.person_id = c.person_id order by g.created_at desc limit 1)) from"
            + " subject_contributor c where c.tenant_id = bound_tenant() and c.revision_id = ? order"
            + " by 2, 1",
        r -> new Person((UUID) r[0], (String) r[1]),
        revisionId);
  }
}
