package de.amtsstimme.proofs.store;

import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.proofs.domain.Proof.Adoption;
import de.amtsstimme.proofs.domain.Proof.Approval;
import de.amtsstimme.proofs.domain.Proof.Chain;
import de.amtsstimme.proofs.domain.Proof.Decision;
import de.amtsstimme.proofs.domain.Proof.Manifest;
import de.amtsstimme.proofs.domain.Proof.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The run that approved a revision: of its own, or of the batch that names it. */
@ApplicationScoped
public class ProofRuns {

  /**
   * @param subjectId what the run is about: the entry, the reply, the batch
   */
  public record Run(UUID subjectId, Approval approval) {}

  @Inject NativeSql sql;

  /** The newest that ended with a yes. */
  public Optional<Run> approving(UUID revisionId) {
    return sql.first(
        "select a.id, a.subject_id, a.kind, a.revision_id, a.content_hash, t.canonical,"
            + " a.opened_at, a.opened_by_name, a.closed_at, a.chain_id from approval a left join"
            + " subject_revision_text t on t.tenant_id = a.tenant_id and t.revision_id ="
            + " a.revision_id where a.tenant_id = bound_tenant() and a.state = 'APPROVED' and"
            + " (a.revision_id = ? or a.kind = 'ANSWER_BATCH' and a.subject_id = (select m.batch_id"
            + " from approval_batch_member m where m.tenant_id = bound_tenant() and m.revision_id ="
            + " ? and m.taken_out_at is null)) order by a.id desc limit 1",
        this::run,
        revisionId,
        revisionId);
  }

  private Run run(Object[] r) {
    Manifest manifest =
        r[2].equals("ANSWER_BATCH")
            ? new Manifest((UUID) r[1], (String) r[4], (String) r[5])
            : null;
    UUID id = (UUID) r[0];
    return new Run(
        (UUID) r[1],
        new Approval(
            id,
            manifest,
            Columns.instant(r[6]),
            (String) r[7],
            Columns.instant(r[8]),
            chain((UUID) r[9]),
            steps(id)));
  }

  private Chain chain(UUID id) {
    List<Adoption> adoptions =
        sql.list(
            "select person_id, person_name, adopted_at from chain_adoption where tenant_id ="
                + " bound_tenant() and chain_id = ? order by adopted_at",
            r -> new Adoption((UUID) r[0], (String) r[1], Columns.instant(r[2])),
            id);
    return sql.first(
            "select c.id, c.name, c.number, c.content_hash, t.canonical from chain c left join"
                + " subject_revision_text t on t.tenant_id = c.tenant_id and t.revision_id ="
                + " c.revision_id where c.tenant_id = bound_tenant() and c.id = ?",
            r ->
                new Chain(
                    (UUID) r[0],
                    (String) r[1],
                    ((Number) r[2]).intValue(),
                    (String) r[3],
                    (String) r[4],
                    adoptions),
            id)
        .orElseThrow();
  }

  private List<Step> steps(UUID approvalId) {
    return sql.list(
        "select position, name, mode, needed, department, state, due_at from approval_step where"
            + " tenant_id = bound_tenant() and approval_id = ? order by position",
        r ->
            new Step(
                ((Number) r[0]).intValue(),
                (String) r[1],
                (String) r[2],
                ((Number) r[3]).intValue(),
                (String) r[4],
                (String) r[5],
                Columns.instant(r[6]),
                decisions(approvalId, ((Number) r[0]).intValue())),
        approvalId);
  }

  private List<Decision> decisions(UUID approvalId, int position) {
    return sql.list(
        "select person_id, person_name, verdict, content_hash, decided_at from approval_decision"
            + " where tenant_id = bound_tenant() and approval_id = ? and step_position = ? order by"
            + " decided_at, id",
        r ->
            new Decision(
                (UUID) r[0],
                (String) r[1],
                null,
                (String) r[2],
                (String) r[3],
                Columns.instant(r[4])),
        approvalId,
        position);
  }
}
