package de.amtsstimme.inquiries.store;

import de.amtsstimme.inquiries.domain.ReplyState;
import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What rests on a revision: replies that have not gone out on it, and what has. */
@ApplicationScoped
public class Affected {

  /** A reply that would go out as this revision, or was to. */
  public record Waiting(UUID replyId, UUID inquiryId, ReplyState state) {}

  /** What was handed over, and where it stands if somebody posted it. */
  public record Out(
      UUID replyId,
      UUID inquiryId,
      String releasedByName,
      Instant releasedAt,
      String url,
      Instant publishedAt) {}

  @Inject NativeSql sql;

  private static final String ASKED =
      "with asked as (select unnest(cast(string_to_array(?, ',') as uuid[])) as revision) ";

  public Map<UUID, List<Waiting>> waiting(Collection<UUID> revisionIds) {
    return sql.listByOwner(
        ASKED
            + "select a.revision, y.id, y.inquiry_id, y.state from asked a join reply y on"
            + " y.tenant_id = bound_tenant() and (y.revision_id = a.revision or y.revision_id is"
            + " null and y.answer_revision_id = a.revision and y.basis <> 'FREE') where y.state not"
            + " in ('RELEASED', 'PUBLISHED') and y.erased_at is null order by y.id",
        r -> new Waiting((UUID) r[1], (UUID) r[2], ReplyState.valueOf((String) r[3])),
        revisionIds);
  }

  public Map<UUID, List<Out>> out(Collection<UUID> revisionIds) {
    return sql.listByOwner(
        ASKED
            + "select a.revision, r.reply_id, y.inquiry_id, r.released_by_name, r.released_at,"
            + " p.url, p.published_at from asked a join release r on r.tenant_id = bound_tenant()"
            + " and r.revision_id = a.revision join reply y on y.tenant_id = r.tenant_id and y.id ="
            + " r.reply_id left join publication p on p.tenant_id = r.tenant_id and p.release_id ="
            + " r.id order by r.released_at, r.id",
        r ->
            new Out(
                (UUID) r[1],
                (UUID) r[2],
                (String) r[3],
                Columns.instant(r[4]),
                (String) r[5],
                Columns.instant(r[6])),
        revisionIds);
  }
}
