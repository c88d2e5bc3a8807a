package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.approvals.domain.SubjectState;
import de.amtsstimme.approvals.store.SubjectHead;
import de.amtsstimme.approvals.store.Subjects;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The text of a subject is being erased: what waits for a decision about it ends, and what was
 * decided keeps its hash and says when the text went. Nobody else is told: whoever calls owns the
 * subject.
 */
@ApplicationScoped
public class EndErased {

  @Inject TenantRows rows;
  @Inject WithdrawRuns withdrawRuns;
  @Inject Subjects subjects;

  public void end(SubjectKind kind, List<UUID> subjectIds, Instant at) {
    for (UUID subjectId : subjectIds) {
      withdrawRuns.withdraw(kind, subjectId, "ERASED", at);
      subjects.revisions(kind, subjectId).forEach(id -> mark(id, at));
    }
    rows.flush();
  }

  private void mark(UUID revisionId, Instant at) {
    SubjectHead head = rows.getLocked(SubjectHead.class, revisionId);
    if (head.state() == SubjectState.IN_APPROVAL) {
      head.become(SubjectState.WITHDRAWN, at);
    }
    head.erased(at);
  }
}
