package de.amtsstimme.approvals;

import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** When the last yes to a content was said. */
@ApplicationScoped
public class LastApproval {

  @Inject NativeSql sql;

  public Optional<Instant> of(UUID revisionId) {
    return sql.first(
        "select max(d.decided_at) from approval_decision d join approval a on a.tenant_id ="
            + " d.tenant_id and a.id = d.approval_id where a.tenant_id = bound_tenant() and"
            + " a.revision_id = ? and d.verdict = 'APPROVE' having count(*) > 0",
        r -> Columns.instant(r[0]),
        revisionId);
  }
}
