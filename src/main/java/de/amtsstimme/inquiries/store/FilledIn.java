package de.amtsstimme.inquiries.store;

import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Who fills in a rendering is another person than who approved the text that is filled in. */
@ApplicationScoped
public class FilledIn {

  @Inject NativeSql sql;

  /** Did somebody who wrote the reply approve that revision, alone or in a batch? */
  public boolean byApprover(UUID replyId, UUID answerRevisionId) {
    return sql.first(
            "select 1 from approval a join approval_decision d on d.tenant_id = a.tenant_id and"
                + " d.approval_id = a.id and d.verdict = 'APPROVE' join reply_contributor c on"
                + " c.tenant_id = a.tenant_id and c.reply_id = ? and c.person_id in (d.person_id,"
                + " d.on_behalf_of) where a.tenant_id = bound_tenant() and (a.revision_id = ? or"
                + " a.kind = 'ANSWER_BATCH' and a.subject_id in (select m.batch_id from"
                + " approval_batch_member m where m.tenant_id = bound_tenant() and m.revision_id ="
                + " ?)) limit 1",
            r -> true,
            replyId,
            answerRevisionId,
            answerRevisionId)
        .orElse(false);
  }
}
