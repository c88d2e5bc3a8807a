package de.amtsstimme.inquiries;

import de.amtsstimme.approvals.SubjectDecided;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.inquiries.domain.ReplyState;
import de.amtsstimme.inquiries.store.Reply;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * What a decided approval means for the reply. A decision on a revision that is no longer the
 * reply's changes nothing.
 */
@ApplicationScoped
public class ReplyDecided {

  @Inject TenantRows rows;
  @Inject AuditTrail audit;

  void on(@Observes SubjectDecided decided) {
    if (decided.kind() != SubjectKind.REPLY) {
      return;
    }
    Reply reply = rows.getLocked(Reply.class, decided.subjectId());
    if (!decided.revisionId().equals(reply.revisionId())) {
      return;
    }
    String before = reply.state().name();
    reply.become(ReplyState.valueOf(decided.outcome().name()));
    rows.flush();
    audit.record(
        "REPLY_" + decided.outcome(),
        "REPLY",
        reply.id(),
        Map.of("state", before),
        Map.of("state", reply.state().name()));
  }
}
