package de.amtsstimme.answers.store;

import de.amtsstimme.answers.domain.AnswerState;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What rests on a source. */
@ApplicationScoped
public class Dependents {

  /** Replies that have not gone out; those that have are done. */
  private static final String OPEN_REPLY =
      " p.state in ('DRAFT', 'IN_APPROVAL', 'APPROVED', 'RETURNED') and p.erased_at is null";

  /**
   * A revision that cites the source.
   *
   * @param serving the one that serves; otherwise the newest, one in approval, or one of which
   *     replies are on their way
   * @param label of the version it cites
   * @param stale because of this source
   * @param openReplies made from it and not released yet
   */
  public record Dependent(
      UUID answerId,
      UUID revisionId,
      String question,
      String topic,
      AnswerState state,
      boolean serving,
      String label,
      boolean stale,
      int openReplies) {}

  @Inject NativeSql sql;

  /**
   * Newest revision first: what serves, what is newest, and what waits for its approval; those of
   * retired entries rest on nothing any more. Besides, whatever replies were made from that have
   * not gone out: the gate holds them, whatever serves by now.
   */
  public List<Dependent> page(UUID sourceId, UUID before, int fetch) {
    return sql.list(
        "select a.id, r.id, r.question, a.topic, a.state, r.id = a.current_revision_id, v.label,"
            + " (select true from stale_citation k where k.tenant_id = c.tenant_id and"
            + " k.revision_id = c.revision_id and k.source_id = c.source_id), (select count(*) from"
            + " reply p where p.tenant_id = a.tenant_id and p.answer_id = a.id and"
            + " p.answer_revision_id = r.id and"
            + OPEN_REPLY
            + ") from (select tenant_id, revision_id, source_id, source_version_id from"
            + " answer_revision_source where tenant_id = bound_tenant() and source_id = ? and"
            + " revision_id < ? order by revision_id desc offset 0) c cross join lateral (select *"
            + " from answer_revision x where x.tenant_id = c.tenant_id and x.id = c.revision_id offset"
            + " 0) r cross join lateral (select * from answer x where x.tenant_id = c.tenant_id and"
            + " x.id = r.answer_id and (x.state <> 'RETIRED' and (r.id in (x.current_revision_id,"
            + " x.latest_revision_id) or (select st.state from subject_state st where st.tenant_id ="
            + " r.tenant_id and st.revision_id = r.id) = 'IN_APPROVAL') or (select true from reply p"
            + " where p.tenant_id = r.tenant_id and p.answer_id = r.answer_id and"
            + " p.answer_revision_id = r.id and"
            + OPEN_REPLY
            + " limit 1)) offset 0) a cross join lateral (select label from source_version"
            + " x where x.tenant_id = c.tenant_id and x.source_id = c.source_id and x.id ="
            + " c.source_version_id offset 0) v order by c.revision_id desc limit ?",
        r ->
            new Dependent(
                (UUID) r[0],
                (UUID) r[1],
                (String) r[2],
                (String) r[3],
                AnswerState.valueOf((String) r[4]),
                Boolean.TRUE.equals(r[5]),
                (String) r[6],
                Boolean.TRUE.equals(r[7]),
                ((Number) r[8]).intValue()),
        sourceId,
        NativeSql.before(before),
        fetch);
  }

  public List<UUID> servingRevisions(UUID sourceId) {
    return sql.list(
        "select a.current_revision_id from answer_revision_source c join answer_revision r on"
            + " r.tenant_id = c.tenant_id and r.id = c.revision_id join answer a on a.tenant_id ="
            + " r.tenant_id and a.id = r.answer_id and a.current_revision_id = r.id and a.state <>"
            + " 'RETIRED' where c.tenant_id = bound_tenant() and c.source_id = ? order by 1",
        r -> (UUID) r[0],
        sourceId);
  }

  public List<UUID> staleRevisions(UUID sourceId) {
    return sql.list(
        "select a.current_revision_id from stale_citation k join answer_revision r on r.tenant_id ="
            + " k.tenant_id and r.id = k.revision_id join answer a on a.tenant_id = r.tenant_id and"
            + " a.id = r.answer_id and a.current_revision_id = r.id and a.state <> 'RETIRED' where"
            + " k.tenant_id = bound_tenant() and k.source_id = ? order by 1",
        r -> (UUID) r[0],
        sourceId);
  }

  /** How many replies that rest on it have not gone out. */
  public int openReplies(UUID sourceId) {
    return sql.first(
            "select count(*) from answer_revision_source c join answer_revision r on r.tenant_id ="
                + " c.tenant_id and r.id = c.revision_id join reply p on p.tenant_id = r.tenant_id"
                + " and p.answer_id = r.answer_id and p.answer_revision_id = r.id where c.tenant_id"
                + " = bound_tenant() and c.source_id = ? and"
                + OPEN_REPLY,
            r -> ((Number) r[0]).intValue(),
            sourceId)
        .orElse(0);
  }
}
