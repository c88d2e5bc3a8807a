package de.amtsstimme.approvals.store;

import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.approvals.domain.SubjectStanding;
import de.amtsstimme.approvals.domain.SubjectState;
import de.amtsstimme.approvals.domain.Withdrawal;
import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Approvals that were taken back. The insert changes the head row, too, by a trigger; so nothing
 * here reads that row as an entity.
 */
@ApplicationScoped
public class Withdrawals {

  private static final String SELECT =
      "select id, kind, subject_id, revision_id, content_hash, reason, withdrawn_by_name,"
          + " withdrawn_at from approval_withdrawal where tenant_id = bound_tenant()";

  @Inject NativeSql sql;

  public void insert(UUID id, Withdrawal w, UUID by, String byName) {
    sql.update(
        "insert into approval_withdrawal (id, kind, subject_id, revision_id, content_hash, reason,"
            + " withdrawn_by, withdrawn_by_name, withdrawn_at) values (?, ?, ?, ?, ?, ?, ?, ?,"
            + " clock_timestamp())",
        id,
        w.kind().name(),
        w.subjectId(),
        w.revisionId(),
        w.contentHash(),
        w.reason(),
        by,
        byName);
  }

  public Optional<SubjectStanding> standing(UUID revisionId) {
    return sql.first(
        "select r.content_hash, s.state from subject_revision r join subject_state s on s.tenant_id"
            + " = r.tenant_id and s.revision_id = r.id where r.tenant_id = bound_tenant() and r.id"
            + " = ?",
        r -> new SubjectStanding((String) r[0], SubjectState.valueOf((String) r[1])),
        revisionId);
  }

  public Optional<Withdrawal> find(UUID id) {
    return sql.first(SELECT + " and id = ?", Withdrawals::withdrawal, id);
  }

  public Optional<Withdrawal> ofRevision(UUID revisionId) {
    return sql.first(SELECT + " and revision_id = ?", Withdrawals::withdrawal, revisionId);
  }

  public List<Withdrawal> page(UUID before, int fetch) {
    return sql.list(
        SELECT + " and id < ? order by id desc limit ?",
        Withdrawals::withdrawal,
        NativeSql.before(before),
        fetch);
  }

  private static Withdrawal withdrawal(Object[] r) {
    return new Withdrawal(
        (UUID) r[0],
        SubjectKind.valueOf((String) r[1]),
        (UUID) r[2],
        (UUID) r[3],
        (String) r[4],
        (String) r[5],
        (String) r[6],
        Columns.instant(r[7]));
  }
}
