package de.amtsstimme.inquiries.store;

import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Replies on their way that something may hold. */
@ApplicationScoped
public class HeldReplies {

  /** Submitted and not out: whoever wrote it thinks that it is done. */
  private static final String UNDER_WAY =
      " p.state in ('IN_APPROVAL', 'APPROVED') and p.erased_at is null";

  /**
   * @param revisionId of its own text, or null for a repetition of an answer
   */
  public record UnderWay(UUID id, UUID revisionId) {}

  @Inject NativeSql sql;

  /** With a text of their own, made from an answer that cites this source. */
  public List<UnderWay> ownTextsOn(UUID sourceId) {
    return sql.list(
        "select p.id, p.revision_id from answer_revision_source c join answer_revision r on"
            + " r.tenant_id = c.tenant_id and r.id = c.revision_id join reply p on p.tenant_id ="
            + " r.tenant_id and p.answer_id = r.answer_id and p.answer_revision_id = r.id and"
            + " p.revision_id is not null and"
            + UNDER_WAY
            + " where c.tenant_id = bound_tenant() and c.source_id = ? order by p.id",
        r -> new UnderWay((UUID) r[0], (UUID) r[1]),
        sourceId);
  }

  /** Exactly an answer's words, which another revision has replaced or which was retired. */
  public List<UnderWay> repeatingWhatServesNoMore(Set<UUID> answerIds) {
    return sql.list(
        "select p.id, p.revision_id from reply p join answer a on a.tenant_id = p.tenant_id and"
            + " a.id = p.answer_id where p.tenant_id = bound_tenant() and p.answer_id"
            + NativeSql.AMONG
            + " and p.revision_id is null and"
            + UNDER_WAY
            + " and (a.state = 'RETIRED' or a.current_revision_id is distinct from"
            + " p.answer_revision_id) order by p.id",
        r -> new UnderWay((UUID) r[0], (UUID) r[1]),
        NativeSql.ids(answerIds));
  }
}
