package de.amtsstimme.suggestions.store;

import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.suggestions.domain.Indexed;
import de.amtsstimme.suggestions.domain.Indexed.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The index that suggestions search, in PostgreSQL under row-level security. */
@ApplicationScoped
public class Postings {

  /** Entries that were analysed by an older release are analysed again. */
  public static final int ANALYSIS = 1;

  @Inject NativeSql sql;

  /** What serves of an entry. */
  public record Serving(UUID revisionId, List<String> questions, List<Text> texts) {}

  private static final String TERMS_OF =
      " and p.answer_id = ? and p.term = any (string_to_array((select e.terms from suggestion_entry"
          + " e where e.tenant_id = bound_tenant() and e.answer_id = ?), ','))";

  public Optional<Serving> serving(UUID answerId) {
    Optional<Object[]> revision =
        sql.first(
            "select r.id, r.question from answer a join answer_revision r on r.tenant_id ="
                + " a.tenant_id and r.id = a.current_revision_id where a.tenant_id = bound_tenant()"
                + " and a.id = ? and a.state <> 'RETIRED'",
            r -> r,
            answerId);
    return revision.map(
        r -> {
          List<String> questions = new ArrayList<>();
          questions.add((String) r[1]);
          questions.addAll(
              sql.list(
                  "select text from answer_phrasing where tenant_id = bound_tenant() and answer_id"
                      + " = ? order by id",
                  p -> (String) p[0],
                  answerId));
          return new Serving(
              (UUID) r[0],
              questions,
              sql.list(
                  "select language, text from answer_variant where tenant_id = bound_tenant() and"
                      + " revision_id = ?",
                  v -> new Text((String) v[0], (String) v[1]),
                  r[0]));
        });
  }

  public void remove(UUID answerId) {
    sql.update(
        "delete from suggestion_posting p where p.tenant_id = bound_tenant()" + TERMS_OF,
        answerId,
        answerId);
    sql.update(
        "delete from suggestion_entry where tenant_id = bound_tenant() and answer_id = ?",
        answerId);
  }

  public void put(UUID answerId, UUID revisionId, Indexed indexed) {
    List<String> terms = indexed.terms();
    sql.update(
        "insert into suggestion_entry (answer_id, revision_id, analysis, terms, wordings) values"
            + " (?, ?, ?, ?, ?)",
        answerId,
        revisionId,
        ANALYSIS,
        String.join(",", terms),
        indexed.wordings());
    sql.update(
        "insert into suggestion_posting (term, answer_id, in_question, in_answer) select t.term, ?,"
            + " t.q, t.a from unnest(string_to_array(?, ','), cast(string_to_array(?, ',') as"
            + " real[]), cast(string_to_array(?, ',') as real[])) as t (term, q, a) order by"
            + " t.term",
        answerId,
        String.join(",", terms),
        numbers(terms, indexed.inQuestion()),
        numbers(terms, indexed.inAnswer()));
  }

  /** Entries that serve and are not in the index as they should be, or the other way round. */
  public List<UUID> outdated(int most) {
    return sql.list(
        "select coalesce(a.id, e.answer_id) from (select * from answer where tenant_id ="
            + " bound_tenant() and current_revision_id is not null and state <> 'RETIRED') a full"
            + " join (select * from suggestion_entry where tenant_id = bound_tenant()) e on"
            + " e.answer_id = a.id where a.id is null or e.answer_id is null or e.revision_id <>"
            + " a.current_revision_id or e.analysis < cast(? as int) limit ?",
        r -> (UUID) r[0],
        ANALYSIS,
        most);
  }

  private static String numbers(List<String> terms, java.util.Map<String, Double> of) {
    return terms.stream()
        .map(t -> String.valueOf(of.getOrDefault(t, 0.0).floatValue()))
        .collect(Collectors.joining(","));
  }
}
