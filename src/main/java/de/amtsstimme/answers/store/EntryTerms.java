package de.amtsstimme.answers.store;

import de.amtsstimme.answers.domain.SearchTerms;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The words, tags and topics by which people find an entry when they work in the library. Made from
 * the revision that serves and the newest one; not from phrasings, which may be a citizen's.
 */
@ApplicationScoped
public class EntryTerms {

  private static final String NEWLINE = "\n";

  @Inject NativeSql sql;

  public void rebuild(UUID answerId) {
    rebuild(List.of(answerId));
  }

  public void rebuild(Collection<UUID> answerIds) {
    Map<UUID, List<String>> texts = texts(answerIds);
    List<Map<String, ?>> rows = new ArrayList<>();
    sql.listByOwner(
        "select id, topic, array_to_string(tags, chr(10)), external_key from answer where"
            + " tenant_id = bound_tenant() and id"
            + NativeSql.AMONG,
        r -> rows.add(row(r, texts.get((UUID) r[0]))),
        answerIds);
    sql.update(
        "delete from answer_term where tenant_id = bound_tenant() and answer_id" + NativeSql.AMONG,
        NativeSql.ids(answerIds));
    sql.updateEach(
        "insert into answer_term (answer_id, term) select x.answer, t from json_to_recordset(cast(?"
            + " as json)) as x(answer uuid, terms text[]), unnest(x.terms) t",
        rows);
  }

  private static Map<String, ?> row(Object[] entry, List<String> found) {
    String tags = (String) entry[2];
    List<String> texts = new ArrayList<>(found);
    if (entry[3] != null) {
      texts.add(0, (String) entry[3]);
    }
    return Map.of(
        "answer",
        entry[0].toString(),
        "terms",
        SearchTerms.of(
            (String) entry[1],
            tags == null || tags.isEmpty() ? List.of() : Arrays.asList(tags.split(NEWLINE)),
            texts));
  }

  /** Questions first, then German texts: what comes first is kept if there are too many words. */
  private Map<UUID, List<String>> texts(Collection<UUID> answerIds) {
    return sql.listByOwner(
        "with entry as (select * from answer where tenant_id = bound_tenant() and id"
            + NativeSql.AMONG
            + "), shown as (select id, current_revision_id as revision from entry union select id,"
            + " latest_revision_id from entry) select s.id, r.question, 0 from shown s join"
            + " answer_revision r on r.tenant_id = bound_tenant() and r.id = s.revision union all"
            + " select s.id, v.text, 1 from shown s join answer_variant v on v.tenant_id ="
            + " bound_tenant() and v.revision_id = s.revision and v.language like 'de%' order by 3",
        r -> (String) r[1],
        answerIds);
  }
}
