package de.amtsstimme.inquiries.store;

import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Replies of an inquiry, who wrote them, and what went out. A release is let in by the database's
 * gate or not at all.
 */
@ApplicationScoped
public class Replies {

  @PersistenceContext EntityManager em;
  @Inject NativeSql sql;

  /**
   * What is handed over for posting. {@code basis}: REPLY, ANSWER or RENDERING, as the gate tells
   * them apart.
   */
  public record NewRelease(
      UUID id,
      UUID replyId,
      String basis,
      UUID revisionId,
      String contentHash,
      String language,
      String channel,
      String kind,
      String text,
      String rendering,
      UUID releasedBy,
      String releasedByName) {}

  /** A release as it stands, with its publication if there is one. */
  public record Released(
      UUID id,
      String text,
      String releasedByName,
      Instant releasedAt,
      String url,
      Instant publishedAt) {}

  public List<Reply> ofInquiry(UUID inquiryId) {
    return em.createQuery(
            "select r from Reply r where r.inquiryId = :inquiry order by r.id", Reply.class)
        .setParameter("inquiry", inquiryId)
        .getResultList();
  }

  public List<Reply> ofInquiries(List<UUID> inquiryIds) {
    return em.createQuery(
            "select r from Reply r where r.inquiryId in :inquiries order by r.id", Reply.class)
        .setParameter("inquiries", inquiryIds)
        .getResultList();
  }

  public void contributed(UUID replyId, UUID personId) {
    sql.update(
        "insert into reply_contributor (reply_id, person_id) values (?, ?) on conflict do nothing",
        replyId,
        personId);
  }

  public Set<UUID> contributors(UUID replyId) {
    return new LinkedHashSet<>(
        sql.list(
            "select person_id from reply_contributor where tenant_id = bound_tenant() and reply_id"
                + " = ?",
            r -> (UUID) r[0],
            replyId));
  }

  public void insert(NewRelease n) {
    sql.update(
        "insert into release (id, reply_id, basis, revision_id, content_hash, language, channel,"
            + " kind, text, rendering, released_by, released_by_name, released_at) values (?, ?, ?,"
            + " ?, ?, ?, ?, ?, ?, cast(? as text), ?, ?, clock_timestamp())",
        n.id(),
        n.replyId(),
        n.basis(),
        n.revisionId(),
        n.contentHash(),
        n.language(),
        n.channel(),
        n.kind(),
        n.text(),
        n.rendering(),
        n.releasedBy(),
        n.releasedByName());
  }

  public Optional<Released> released(UUID replyId) {
    return sql.first(
        "select r.id, r.text, r.released_by_name, r.released_at, p.url, p.published_at from release"
            + " r left join publication p on p.tenant_id = r.tenant_id and p.release_id = r.id"
            + " where r.tenant_id = bound_tenant() and r.reply_id = ?",
        r ->
            new Released(
                (UUID) r[0],
                (String) r[1],
                (String) r[2],
                Columns.instant(r[3]),
                (String) r[4],
                Columns.instant(r[5])),
        replyId);
  }

  public void insertPublication(
      UUID id, UUID releaseId, String url, Instant publishedAt, UUID by, String byName) {
    sql.update(
        "insert into publication (id, release_id, url, published_at, recorded_by, recorded_by_name)"
            + " values (?, ?, ?, ?, ?, ?)",
        id,
        releaseId,
        url,
        publishedAt,
        by,
        byName);
  }
}
