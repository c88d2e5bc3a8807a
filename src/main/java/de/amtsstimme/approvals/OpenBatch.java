package de.amtsstimme.approvals;

import de.amtsstimme.approvals.FreezeRevision.Draft;
import de.amtsstimme.approvals.domain.BatchManifest;
import de.amtsstimme.approvals.domain.BatchManifest.Member;
import de.amtsstimme.approvals.domain.Frozen;
import de.amtsstimme.approvals.domain.OpenedRun;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.approvals.store.ApprovalBatch;
import de.amtsstimme.approvals.store.BatchMembers;
import de.amtsstimme.approvals.store.Subjects;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Sends frozen revisions through the chain as one subject (Sammelfreigabe). Whoever contributed to
 * one of them contributed to all of it.
 */
@ApplicationScoped
public class OpenBatch {

  @Inject FreezeRevision freezeRevision;
  @Inject OpenApproval openApproval;
  @Inject BatchMembers members;
  @Inject Subjects subjects;
  @Inject TenantRows rows;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @throws Refusal CHAIN_MISSING, VALIDATION_FAILED
   */
  public OpenedRun open(UUID batchId, String name, List<Frozen> frozen) {
    BatchManifest manifest =
        new BatchManifest(
            name,
            frozen.stream().map(f -> new Member(f.subjectId(), f.id(), f.contentHash())).toList());
    ApprovalBatch batch =
        new ApprovalBatch(batchId, name, caller.personId(), caller.name(), clock.instant());
    rows.add(batch);
    members.insert(batch.id(), manifest.members());
    return openApproval.open(freeze(batch, manifest, 1));
  }

  /** A manifest that has become shorter begins its way through the chain anew. */
  OpenedRun reopen(ApprovalBatch batch, BatchManifest manifest, int number) {
    return openApproval.open(
        freeze(batch, manifest, number), batch.submittedBy(), batch.submittedByName());
  }

  private Frozen freeze(ApprovalBatch batch, BatchManifest manifest, int number) {
    Set<UUID> everyone = new LinkedHashSet<>(Set.of(batch.submittedBy()));
    subjects.contributors(manifest.revisionIds()).values().forEach(everyone::addAll);
    return freezeRevision.freezeLess(
        SubjectKind.ANSWER_BATCH,
        new Draft(batch.id(), EntityId.next(), number, manifest.content(), everyone));
  }
}
