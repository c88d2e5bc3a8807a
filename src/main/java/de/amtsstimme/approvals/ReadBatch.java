package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.ApprovalState;
import de.amtsstimme.approvals.domain.BatchManifest;
import de.amtsstimme.approvals.domain.BatchManifest.Member;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.approvals.domain.TakenOut;
import de.amtsstimme.approvals.store.Approval;
import de.amtsstimme.approvals.store.ApprovalBatch;
import de.amtsstimme.approvals.store.ApprovalSteps;
import de.amtsstimme.approvals.store.BatchMembers;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How a batch stands: its newest run, what is in it and what was taken out. */
@ApplicationScoped
public class ReadBatch {

  /** The run and the hash are those of the newest manifest. */
  public record Batch(
      UUID id,
      String name,
      UUID approvalId,
      String contentHash,
      ApprovalState state,
      List<Member> members,
      List<TakenOut> takenOut,
      String submittedByName,
      Instant submittedAt,
      long version) {}

  @Inject TenantRows rows;
  @Inject ApprovalSteps steps;
  @Inject BatchMembers members;

  /**
   * @throws Refusal NOT_FOUND
   */
  public Batch get(UUID id) {
    ApprovalBatch batch = rows.get(ApprovalBatch.class, id);
    Approval run =
        steps
            .newestRun(SubjectKind.ANSWER_BATCH, id)
            .map(newest -> rows.get(Approval.class, newest))
            .orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
    return new Batch(
        id,
        batch.name(),
        run.id(),
        run.contentHash(),
        run.state(),
        manifest(run.revisionId()).members(),
        members.takenOut(id),
        batch.submittedByName(),
        batch.submittedAt(),
        batch.version());
  }

  /** What one frozen revision of a batch names. */
  public BatchManifest manifest(UUID batchRevisionId) {
    return members.manifest(batchRevisionId);
  }
}
