package de.amtsstimme.approvals.store;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.approvals.domain.BatchManifest;
import de.amtsstimme.approvals.domain.BatchManifest.Member;
import de.amtsstimme.approvals.domain.SubjectState;
import de.amtsstimme.approvals.domain.TakenOut;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What stands in batches: in their frozen manifests, and beside them what was taken out. */
@ApplicationScoped
public class BatchMembers {

  @Inject NativeSql sql;
  @Inject Subjects subjects;

  public void insert(UUID batchId, List<Member> members) {
    sql.updateEach(
        "insert into approval_batch_member (batch_id, revision_id, subject_id, content_hash)"
            + " select batch, revision, subject, hash from json_to_recordset(cast(? as json))"
            + " as x(batch uuid, revision uuid, subject uuid, hash text)",
        members.stream()
            .map(
                m ->
                    Map.of(
                        "batch", batchId.toString(),
                        "revision", m.revisionId().toString(),
                        "subject", m.subjectId().toString(),
                        "hash", m.contentHash()))
            .toList());
  }

  /**
   * @param batchRevisionId the frozen revision of a batch
   * @throws Refusal NOT_FOUND for anything else
   */
  public BatchManifest manifest(UUID batchRevisionId) {
    JsonNode body =
        subjects
            .content(batchRevisionId)
            .map(c -> c.path("body"))
            .filter(b -> b.path("members").isArray())
            .orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
    List<Member> members = new ArrayList<>();
    for (JsonNode m : body.path("members")) {
      members.add(
          new Member(
              UUID.fromString(m.path("answer").asText()),
              UUID.fromString(m.path("revision").asText()),
              m.path("hash").asText()));
    }
    return new BatchManifest(body.path("name").asText(), members);
  }

  public void takeOut(UUID revisionId, String byName, String reason, Instant now) {
    sql.update(
        "update approval_batch_member set taken_out_at = ?, taken_out_by_name = ?, taken_out_reason"
            + " = ? where tenant_id = bound_tenant() and revision_id = ?",
        now,
        byName,
        reason,
        revisionId);
  }

  /** Newest first. */
  public List<TakenOut> takenOut(UUID batchId) {
    return sql.list(
        "select subject_id, revision_id, taken_out_by_name, taken_out_reason, taken_out_at"
            + " from approval_batch_member where tenant_id = bound_tenant() and batch_id = ?"
            + " and taken_out_at is not null order by taken_out_at desc, revision_id",
        r ->
            new TakenOut(
                (UUID) r[0], (UUID) r[1], (String) r[2], (String) r[3], Columns.instant(r[4])),
        batchId);
  }

  /**
   * Carries a decision about the batch over to what is still in it.
   *
   * @return how many
   */
  public int settle(UUID batchId, SubjectState outcome, Instant now) {
    return sql.update(
        "update subject_state s set state = ?, changed_at = ?, version = s.version + 1 from"
            + " approval_batch_member m where m.tenant_id = bound_tenant() and m.batch_id = ? and"
            + " m.taken_out_at is null and s.tenant_id = m.tenant_id and s.revision_id ="
            + " m.revision_id and s.state = 'IN_APPROVAL'",
        outcome.name(),
        now,
        batchId);
  }
}
