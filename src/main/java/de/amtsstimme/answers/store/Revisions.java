package de.amtsstimme.answers.store;

import de.amtsstimme.answers.domain.AnswerState;
import de.amtsstimme.answers.domain.Channel;
import de.amtsstimme.answers.domain.MessageKind;
import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.approvals.domain.SubjectContent.SourceRef;
import de.amtsstimme.approvals.domain.SubjectFlag;
import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Many revisions at once, with all that is frozen of them: one statement for each kind of part. */
@ApplicationScoped
public class Revisions {

  /** A revision as it was written, and by whom. */
  public record Written(
      UUID answerId,
      AnswerState answerState,
      String topic,
      UUID id,
      int number,
      String question,
      String placeholders,
      Instant validFrom,
      Instant validUntil,
      Set<UUID> authors,
      Set<SubjectFlag> flags,
      List<Variant> variants,
      List<SourceRef> sources) {}

  private static final String IDS = NativeSql.AMONG;

  @Inject NativeSql sql;

  /** In the order of their ids; their answers are locked in the order of theirs. */
  public List<Written> listLocked(Collection<UUID> revisionIds) {
    sql.list(
        "select a.id from answer a where a.tenant_id = bound_tenant() and a.id in (select"
            + " r.answer_id from answer_revision r where r.tenant_id = bound_tenant() and r.id"
            + IDS
            + ") order by a.id for update",
        r -> r[0],
        NativeSql.ids(revisionIds));
    return list(revisionIds);
  }

  /** Every other revision of an entry. */
  public List<UUID> before(UUID answerId, UUID revisionId) {
    return sql.list(
        "select id from answer_revision where tenant_id = bound_tenant() and answer_id = ? and id <>"
            + " ? order by number",
        r -> (UUID) r[0],
        answerId,
        revisionId);
  }

  public List<Written> list(Collection<UUID> revisionIds) {
    Map<UUID, List<Variant>> variants = variants(revisionIds);
    Map<UUID, List<SourceRef>> sources = sources(revisionIds);
    Map<UUID, List<UUID>> coauthors = coauthors(revisionIds);
    return sql.list(
        "select a.id, a.state, a.topic, r.id, r.number, r.question, cast(r.placeholders as text),"
            + " r.valid_from, r.valid_until, r.written_by, r.flags from answer_revision r join"
            + " answer a on a.tenant_id = r.tenant_id and a.id = r.answer_id where r.tenant_id ="
            + " bound_tenant() and r.id"
            + IDS
            + " order by r.id",
        r ->
            new Written(
                (UUID) r[0],
                AnswerState.valueOf((String) r[1]),
                (String) r[2],
                (UUID) r[3],
                ((Number) r[4]).intValue(),
                (String) r[5],
                (String) r[6],
                Columns.instant(r[7]),
                Columns.instant(r[8]),
                authors((UUID) r[9], coauthors.get((UUID) r[3])),
                SubjectFlag.parse((String) r[10]),
                variants.get((UUID) r[3]),
                sources.get((UUID) r[3])),
        NativeSql.ids(revisionIds));
  }

  private static Set<UUID> authors(UUID writtenBy, List<UUID> coauthors) {
    Set<UUID> authors = new LinkedHashSet<>(coauthors);
    authors.add(writtenBy);
    return authors;
  }

  private Map<UUID, List<UUID>> coauthors(Collection<UUID> revisionIds) {
    return sql.listByOwner(
        "select revision_id, person_id from answer_coauthor where tenant_id = bound_tenant() and"
            + " revision_id"
            + IDS,
        r -> (UUID) r[1],
        revisionIds);
  }

  public void addCoauthor(UUID revisionId, UUID personId) {
    sql.update(
        "insert into answer_coauthor (revision_id, person_id) values (?, ?)", revisionId, personId);
  }

  /** Whoever is one already stays one. */
  public void addCoauthors(UUID revisionId, Collection<UUID> people) {
    sql.update(
        "insert into answer_coauthor (revision_id, person_id) select cast(? as uuid), p from"
            + " unnest(cast(string_to_array(?, ',') as uuid[])) p on conflict do nothing",
        revisionId,
        NativeSql.ids(people));
  }

  /** Of each revision, in a fixed order. */
  public Map<UUID, List<Variant>> variants(Collection<UUID> revisionIds) {
    return sql.listByOwner(
        "select revision_id, language, channel, kind, text from answer_variant where tenant_id ="
            + " bound_tenant() and revision_id"
            + IDS
            + " order by language, channel, kind",
        r ->
            new Variant(
                (String) r[1],
                Channel.valueOf((String) r[2]),
                MessageKind.valueOf((String) r[3]),
                (String) r[4]),
        revisionIds);
  }

  private Map<UUID, List<SourceRef>> sources(Collection<UUID> revisionIds) {
    return sql.listByOwner(
        "select revision_id, source_id, source_version_id from answer_revision_source"
            + " where tenant_id = bound_tenant() and revision_id"
            + IDS
            + " order by source_id",
        r -> new SourceRef((UUID) r[1], (UUID) r[2]),
        revisionIds);
  }

  /** Those that went into approval; one that serves goes on serving. */
  public void submitted(Collection<UUID> answerIds) {
    sql.update(
        "update answer set state = 'IN_APPROVAL', version = version + 1 where tenant_id ="
            + " bound_tenant() and state = 'DRAFT' and id"
            + IDS,
        NativeSql.ids(answerIds));
  }

  /** The states of these answers, which stay locked. */
  public Map<UUID, AnswerState> lockedStates(Collection<UUID> answerIds) {
    Map<UUID, AnswerState> states = new LinkedHashMap<>();
    sql.list(
        "select id, state from answer where tenant_id = bound_tenant() and id"
            + IDS
            + " order by id for update",
        r -> states.put((UUID) r[0], AnswerState.valueOf((String) r[1])),
        NativeSql.ids(answerIds));
    return states;
  }

  /**
   * Those that people find by other words once this revision serves: another one serves or is
   * newer.
   *
   * @param serving revision by answer
   */
  public List<UUID> foundOtherwise(Map<UUID, UUID> serving) {
    return sql.list(
        "select a.id, a.state from answer a where a.tenant_id = bound_tenant() and a.id"
            + IDS
            + " and (a.current_revision_id is not null or a.latest_revision_id not in (select"
            + " cast(unnest(string_to_array(?, ',')) as uuid)))",
        r -> (UUID) r[0],
        NativeSql.ids(serving.keySet()),
        NativeSql.ids(serving.values()));
  }

  /**
   * The approved revision of each serves from now on; an entry that was retired meanwhile stays so.
   *
   * @param serving revision by answer
   */
  public void serve(Map<UUID, UUID> serving) {
    sql.updateEach(
        "update answer a set state = 'APPROVED', current_revision_id = x.revision, version ="
            + " a.version + 1 from json_to_recordset(cast(? as json)) as x(id uuid, revision uuid)"
            + " where a.tenant_id = bound_tenant() and a.id = x.id and a.state in ('IN_APPROVAL',"
            + " 'APPROVED')",
        serving.entrySet().stream()
            .map(e -> Map.of("id", e.getKey().toString(), "revision", e.getValue().toString()))
            .toList());
  }

  /** Sent back or rejected: an entry without a serving revision is a draft again. */
  public void refused(Collection<UUID> answerIds) {
    sql.update(
        "update answer set state = 'DRAFT', version = version + 1 where tenant_id = bound_tenant()"
            + " and state = 'IN_APPROVAL' and id"
            + IDS,
        NativeSql.ids(answerIds));
  }
}
