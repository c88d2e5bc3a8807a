package de.amtsstimme.approvals.store;

import de.amtsstimme.approvals.domain.ChainStep;
import de.amtsstimme.approvals.domain.StepRules.Step;
import de.amtsstimme.approvals.domain.StepState;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.approvals.domain.Verdict;
import de.amtsstimme.approvals.domain.Voice;
import de.amtsstimme.kernel.domain.CanonicalJson;
import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The steps of one run and the decisions taken in them. Decisions are only ever added; the database
 * checks each one again.
 */
@ApplicationScoped
public class ApprovalSteps {

  @PersistenceContext EntityManager em;
  @Inject NativeSql sql;

  /**
   * One step of a run: its rule as the plan had it, how many yeses it needs, and how it stands.
   *
   * @param escalatedAt since when the escalation may decide, too; or null
   */
  public record RunStep(
      int position,
      ChainStep rule,
      int needed,
      StepState state,
      Instant dueAt,
      Instant escalatedAt) {

    public String name() {
      return rule.name();
    }

    /** For the rules. */
    public Step facts() {
      return new Step(position, rule, needed, state, escalatedAt != null);
    }
  }

  /**
   * One decision.
   *
   * @param onBehalfOf in whose place (i. V.), or null
   */
  public record Decision(
      UUID id,
      int position,
      UUID personId,
      String personName,
      UUID onBehalfOf,
      String onBehalfOfName,
      Verdict verdict,
      String contentHash,
      String comment,
      Instant at) {

    public Voice voice() {
      return new Voice(position, personId, onBehalfOf, verdict);
    }
  }

  public List<RunStep> list(UUID approvalId) {
    return list(List.of(approvalId)).get(approvalId);
  }

  /** Of each run, in order. */
  public Map<UUID, List<RunStep>> list(Collection<UUID> approvalIds) {
    return sql.listByOwner(
        "select approval_id, position, rule, needed, state, due_at, escalated_at from approval_step"
            + " where tenant_id = bound_tenant() and approval_id = any (cast(string_to_array(?,"
            + " ',') as uuid[])) order by position",
        r ->
            new RunStep(
                ((Number) r[1]).intValue(),
                ChainPlanJson.step(CanonicalJson.read((String) r[2])),
                ((Number) r[3]).intValue(),
                StepState.valueOf((String) r[4]),
                Columns.instant(r[5]),
                Columns.instant(r[6])),
        approvalIds);
  }

  public void become(UUID approvalId, int position, StepState state) {
    sql.update(
        "update approval_step set state = ? where tenant_id = bound_tenant() and approval_id = ?"
            + " and position = ?",
        state.name(),
        approvalId,
        position);
  }

  /** The step is the open one from now on. */
  public void open(UUID approvalId, int position, Instant dueAt) {
    sql.update(
        "update approval_step set state = 'OPEN', due_at = ? where tenant_id = bound_tenant() and"
            + " approval_id = ? and position = ?",
        dueAt,
        approvalId,
        position);
  }

  public void insertDecision(UUID approvalId, Decision d) {
    sql.update(
        "insert into approval_decision (id, approval_id, step_position, person_id, person_name,"
            + " on_behalf_of, on_behalf_of_name, verdict, content_hash, comment, decided_at) values"
            + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        d.id(),
        approvalId,
        d.position(),
        d.personId(),
        d.personName(),
        d.onBehalfOf(),
        d.onBehalfOfName(),
        d.verdict().name(),
        d.contentHash(),
        d.comment(),
        d.at());
  }

  public List<Decision> decisions(UUID approvalId) {
    return decisions(List.of(approvalId)).get(approvalId);
  }

  /**
   * Of each run, in order. Run by run ({@code offset 0}): an array of runs is no reason for the
   * planner to leave the key that begins with the authority, and then it reads every decision
   * there.
   */
  public Map<UUID, List<Decision>> decisions(Collection<UUID> approvalIds) {
    return sql.listByOwner(
        "select d.approval_id, d.id, d.step_position, d.person_id, d.person_name, d.on_behalf_of,"
            + " d.on_behalf_of_name, d.verdict, d.content_hash, d.comment, d.decided_at from"
            + " unnest(cast(string_to_array(?, ',') as uuid[])) run (id) cross join lateral (select"
            + " * from approval_decision where tenant_id = bound_tenant() and approval_id = run.id"
            + " offset 0) d order by d.decided_at, d.id",
        r ->
            new Decision(
                (UUID) r[1],
                ((Number) r[2]).intValue(),
                (UUID) r[3],
                (String) r[4],
                (UUID) r[5],
                (String) r[6],
                Verdict.valueOf((String) r[7]),
                (String) r[8],
                (String) r[9],
                Columns.instant(r[10])),
        approvalIds);
  }

  /** The open step of an open run. */
  public record OpenStepRow(UUID approvalId, int position, Instant dueAt) {}

  private static OpenStepRow openStep(Object[] r) {
    return new OpenStepRow((UUID) r[0], ((Number) r[1]).intValue(), Columns.instant(r[2]));
  }

  /** Where a round has something to do; asked in the installation by the watching service. */
  public List<UUID> tenantsToWatch() {
    return sql.list("select door_watched_approvals()", r -> (UUID) r[0]);
  }

  /** Those whose deadline has passed, each taken once, by one server; the escalation may now. */
  public List<OpenStepRow> takeOverdue() {
    return sql.list(
        "update approval_step s set escalated_at = clock_timestamp() where s.tenant_id ="
            + " bound_tenant() and (s.approval_id, s.position) in (select x.approval_id, x.position"
            + " from approval_step x join approval a on a.tenant_id = x.tenant_id and a.id ="
            + " x.approval_id where x.tenant_id = bound_tenant() and x.state = 'OPEN' and"
            + " x.escalated_at is null and x.due_at <= clock_timestamp() and a.state = 'OPEN' for"
            + " update of x skip locked) returning s.approval_id, s.position, s.due_at",
        ApprovalSteps::openStep);
  }

  public List<OpenStepRow> listOpen() {
    return sql.list(
        "select s.approval_id, s.position, s.due_at from approval_step s join approval a on"
            + " a.tenant_id = s.tenant_id and a.id = s.approval_id where s.tenant_id ="
            + " bound_tenant() and s.state = 'OPEN' and a.state = 'OPEN' order by s.approval_id",
        ApprovalSteps::openStep);
  }

  /** Who said yes to a revision, and in whose name; also as part of a batch. */
  public Set<UUID> approvers(UUID revisionId) {
    return new HashSet<>(
        sql.list(
            "select p from approval_decision d join approval a on a.tenant_id = d.tenant_id and"
                + " a.id = d.approval_id cross join lateral (values (d.person_id),"
                + " (d.on_behalf_of)) as who (p) where d.tenant_id = bound_tenant() and d.verdict ="
                + " 'APPROVE' and p is not null and (a.revision_id = ? or a.kind = 'ANSWER_BATCH'"
                + " and a.subject_id in (select m.batch_id from approval_batch_member m where"
                + " m.tenant_id = bound_tenant() and m.revision_id = ?))",
            r -> (UUID) r[0],
            revisionId,
            revisionId));
  }

  public List<UUID> openRuns(SubjectKind kind, UUID subjectId) {
    return sql.list(
        "select id from approval where tenant_id = bound_tenant() and kind = ? and subject_id = ?"
            + " and state = 'OPEN' order by id",
        r -> (UUID) r[0],
        kind.name(),
        subjectId);
  }

  /** The run that was opened last. */
  public Optional<UUID> newestRun(SubjectKind kind, UUID subjectId) {
    return sql.first(
        "select id from approval where tenant_id = bound_tenant() and kind = ? and subject_id = ?"
            + " order by id desc limit 1",
        r -> (UUID) r[0],
        kind.name(),
        subjectId);
  }

  /**
   * An authority in which something is open that this person has not decided.
   *
   * @param openToAgency is any of it open to the agency's people?
   */
  public record Awaiting(UUID tenantId, boolean openToAgency) {}

  /** Over all authorities in scope: row-level security alone says which, no authority is bound. */
  public List<Awaiting> awaitingOver(UUID personId) {
    return sql.list(
        "select a.tenant_id, bool_or(coalesce(cast(cast(s.rule as jsonb) ->> 'openToAgency' as"
            + " boolean), false)) from approval a join approval_step s on s.tenant_id = a.tenant_id"
            + " and s.approval_id = a.id and s.state = 'OPEN' where a.state = 'OPEN' and not exists"
            + " (select from subject_contributor c where c.tenant_id = a.tenant_id and"
            + " c.revision_id = a.revision_id and c.person_id = ?) and not exists (select from"
            + " approval_decision d where d.tenant_id = a.tenant_id and d.approval_id = a.id and"
            + " d.step_position = s.position and d.person_id = ?) group by a.tenant_id",
        r -> new Awaiting((UUID) r[0], (Boolean) r[1]),
        personId,
        personId);
  }

  /** When the open step of each run is due; none for one without a deadline. */
  public Map<UUID, Instant> openDue(Collection<UUID> approvalIds) {
    Map<UUID, Instant> due = new HashMap<>();
    list(approvalIds)
        .forEach(
            (id, run) ->
                run.stream()
                    .filter(s -> s.state() == StepState.OPEN && s.dueAt() != null)
                    .forEach(s -> due.put(id, s.dueAt())));
    return due;
  }

  /**
   * Open runs that this person neither wrote a part of nor decided the open step of, newest first:
   * among these are those that wait for them.
   */
  public List<UUID> openForOthersThan(UUID personId, UUID before, int fetch) {
    return sql.list(
        "select a.id from approval a join approval_step s on s.tenant_id = a.tenant_id and"
            + " s.approval_id = a.id and s.state = 'OPEN' where a.tenant_id = bound_tenant() and"
            + " a.state = 'OPEN' and a.id < ? and not exists (select from subject_contributor c"
            + " where c.tenant_id = a.tenant_id and c.revision_id = a.revision_id and c.person_id ="
            + " ?) and not exists (select from approval_decision d where d.tenant_id = a.tenant_id"
            + " and d.approval_id = a.id and d.step_position = s.position and d.person_id = ?)"
            + " order by a.id desc limit ?",
        r -> (UUID) r[0],
        NativeSql.before(before),
        personId,
        personId,
        fetch);
  }
}
