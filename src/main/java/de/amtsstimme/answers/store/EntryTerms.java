package de.amtsstimme.answers.store;

import de.amtsstimme.answers.domain.SearchTerms;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    Object[] entry =
        sql.first(
                "select topic, array_to_string(tags, chr(10)), external_key from answer where"
                    + " tenant_id = bound_tenant() and id = ?",
                r -> r,
                answerId)
            .orElseThrow();
    String tags = (String) entry[1];
    List<String> texts = new ArrayList<>(texts(answerId));
    if (entry[2] != null) {
      texts.add(0, (String) entry[2]);
    }
    sql.update(
        "delete from answer_term where tenant_id = bound_tenant() and answer_id = ?", answerId);
    sql.update(
        "insert into answer_term (answer_id, term) select ?, t from unnest(string_to_array(?,"
            + " chr(10))) t",
        answerId,
        String.join(
            NEWLINE,
            SearchTerms.of(
                (String) entry[0],
                tags == null || tags.isEmpty() ? List.of() : Arrays.asList(tags.split(NEWLINE)),
                texts)));
  }

  /** Questions first, then German texts: what comes first is kept if there are too many words. */
  private List<String> texts(UUID answerId) {
    return sql.list(
        "select r.question, 0 from answer a join answer_revision r on r.tenant_id = a.tenant_id and"
            + " r.id in (a.current_revision_id, a.latest_revision_id) where a.tenant_id ="
            + " bound_tenant() and a.id = ? union all select v.text, 1 from answer a join"
            + " answer_variant v on v.tenant_id = a.tenant_id and v.revision_id in"
            + " (a.current_revision_id, a.latest_revision_id) and v.language like 'de%' where"
            + " a.tenant_id = bound_tenant() and a.id = ? order by 2",
        r -> (String) r[0], answerId, answerId);
  }
}
