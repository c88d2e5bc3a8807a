package de.amtsstimme.answers.store;

import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Full text over the usable answers of the bound authority. Everything happens in PostgreSQL under
 * row-level security; the tenant's rows are few, so they are all scored (a text operator could not
 * use an index here anyway: it is not leakproof).
 */
@ApplicationScoped
public class AnswerSearch {

  @Inject NativeSql sql;

  /** A usable answer and the share of the question's information it covers, 0 to 1. */
  public record Hit(UUID answerId, UUID revisionId, String question, double confidence) {}

  /** The words of the question weigh more than the words of the text. */
  private static final String REINDEX =
      """
      insert into answer_search (answer_id, revision_id, document)
      select r.answer_id, r.id,
             setweight(to_tsvector('german', r.question), 'A')
             || setweight(to_tsvector('german', coalesce((select string_agg(v.text, ' ') from answer_variant v
                  where v.tenant_id = r.tenant_id and v.revision_id = r.id and v.language = 'de'), '')), 'D')
        from answer_revision r where r.tenant_id = bound_tenant() and r.id = ?
      on conflict (tenant_id, answer_id) do update set revision_id = excluded.revision_id, document = excluded.document
      """;

  /**
   * Ten entries more than there are, so that the words of a young library already weigh something;
   * an unknown word weighs as a rare one.
   */
  private static final String SEARCH =
      """
      with query as (select distinct lexeme from unnest(to_tsvector('german', ?))),
           entry as (select u.answer_id, u.revision_id, u.question, s.document from usable_answer u
                       join answer_search s on s.tenant_id = u.tenant_id and s.answer_id = u.answer_id and s.revision_id = u.revision_id
                      where u.tenant_id = bound_tenant()),
           term as (select e.answer_id, t.lexeme, 'A' = any (t.weights) as in_question
                      from entry e, unnest(e.document) t join query q on q.lexeme = t.lexeme),
           weight as (select q.lexeme, ln(1 + ((select count(*) from entry) + 10 - greatest(count(t.answer_id), 1) + 0.5) / (greatest(count(t.answer_id), 1) + 0.5)) as idf
                        from query q left join term t on t.lexeme = q.lexeme group by q.lexeme),
           score as (select t.answer_id, sum(w.idf * case when t.in_question then 1 else 0.6 end) as mass
                       from term t join weight w on w.lexeme = t.lexeme group by t.answer_id)
      select e.answer_id, e.revision_id, e.question, s.mass / nullif((select sum(idf) from weight), 0)
        from score s join entry e on e.answer_id = s.answer_id order by 4 desc nulls last, e.answer_id limit ?
      """;

  public void reindex(UUID revisionId) {
    sql.update(REINDEX, revisionId);
  }

  public List<Hit> search(String text, int limit) {
    return sql.list(
        SEARCH,
        r ->
            new Hit(
                (UUID) r[0],
                (UUID) r[1],
                (String) r[2],
                r[3] == null ? 0 : ((Number) r[3]).doubleValue()),
        text,
        limit);
  }
}
