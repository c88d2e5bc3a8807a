package de.amtsstimme.suggestions.store;

import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.suggestions.domain.Query;
import de.amtsstimme.suggestions.domain.QueryTerm;
import de.amtsstimme.suggestions.domain.Ranking;
import de.amtsstimme.suggestions.domain.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The entries that share most with a question: one statement finds and weighs them by equality of
 * terms. What the index says of an entry is not what may be said: that is asked of {@code
 * usable_answer}, for the few that are to be shown.
 */
@ApplicationScoped
public class Candidates {

  /** As many are weighed again. */
  public static final int FEW = 50;

  /** And as many if of the few hardly one is usable. */
  public static final int MANY = 1000;

  /** Words that are hardly near help in the ranking; finding by them costs more than it brings. */
  private static final double LEAST = 0.25;

  @Inject NativeSql sql;

  /** An entry; inAnswer has how much of each term of the query its text has. */
  public record Candidate(
      UUID answerId, UUID revisionId, List<Wording> wordings, double[] inAnswer) {}

  /**
   * With the rarity of each term of the query.
   *
   * @param more there may be more
   */
  public record Found(List<Candidate> candidates, double[] rarity, boolean more) {}

  /** The weighing repeats what Ranking does, as far as terms go. */
  private static final String SEARCH =
      """
      with wanted as (
             select * from unnest(cast(string_to_array(?, ',') as int[]), string_to_array(?, ','),
                                  cast(string_to_array(?, ',') as real[]), cast(string_to_array(?, ',') as real[])) as w (nr, term, how, weight)),
           found as materialized (
             select w.nr, w.weight, w.how, p.answer_id, w.how * p.in_answer as a, 5 * w.how * p.in_question + w.how * p.in_answer as z
               from wanted w join suggestion_posting p on p.tenant_id = bound_tenant() and p.term = w.term),
           rarity as materialized (
             select f.nr, sum(f.how) as df, max(f.weight) * ln(1 + greatest(0, cast(? as real) - sum(f.how) + 0.5) / (sum(f.how) + 0.5)) as mass
               from found f group by f.nr),
           best as materialized (
             select f.answer_id, sum(r.mass * f.z / (4 + f.z)) as score
               from found f join rarity r on r.nr = f.nr group by f.answer_id order by 2 desc, 1 limit ?),
           texts as (
             select f.answer_id, string_agg(f.nr || ':' || f.a, ',') as parts
               from best b join found f on f.answer_id = b.answer_id and f.a > 0 group by f.answer_id)
      select b.answer_id, e.revision_id, e.wordings,
             t.parts,
             (select string_agg(nr || ':' || df, ',') from rarity)
        from best b join suggestion_entry e on e.tenant_id = bound_tenant() and e.answer_id = b.answer_id
        left join texts t on t.answer_id = b.answer_id
       order by b.score desc, b.answer_id
      """;

  /**
   * @param size of the library, about
   */
  public Found find(Query query, int size, int most) {
    List<Object[]> rows = rows(query, size, most);
    List<Candidate> candidates =
        rows.stream()
            .map(
                r ->
                    new Candidate(
                        (UUID) r[0],
                        (UUID) r[1],
                        Arrays.stream(((String) r[2]).split("\n", -1)).map(Wording::read).toList(),
                        pairs(query, (String) r[3])))
            .toList();
    return new Found(candidates, rarity(query, size, rows), rows.size() == most);
  }

  /** Of these the ones that are usable now, in the revision that was indexed: their questions. */
  public Map<UUID, String> usable(List<Candidate> candidates) {
    Map<UUID, String> questions = new HashMap<>();
    sql
        .list(
            "select c.answer, (select u.question from usable_answer u where u.tenant_id ="
                + " bound_tenant() and u.answer_id = c.answer and u.revision_id = c.revision) from"
                + " unnest(cast(string_to_array(?, ',') as uuid[]), cast(string_to_array(?, ',') as"
                + " uuid[])) as c (answer, revision)",
            r -> r,
            joined(candidates.stream().map(c -> c.answerId().toString()).toList()),
            joined(candidates.stream().map(c -> c.revisionId().toString()).toList()))
        .stream()
        .filter(r -> r[1] != null)
        .forEach(r -> questions.put((UUID) r[0], (String) r[1]));
    return questions;
  }

  private List<Object[]> rows(Query query, int size, int most) {
    List<String> numbers = new ArrayList<>();
    List<String> terms = new ArrayList<>();
    List<String> hows = new ArrayList<>();
    List<String> weights = new ArrayList<>();
    for (int i = 0; i < query.terms().size(); i++) {
      QueryTerm term = query.terms().get(i);
      for (Map.Entry<String, Double> a : term.alternatives().entrySet()) {
        if (a.getValue() < LEAST) {
          continue;
        }
        numbers.add(String.valueOf(i));
        terms.add(a.getKey());
        hows.add(String.valueOf(a.getValue().floatValue()));
        weights.add(String.valueOf((float) term.weight()));
      }
    }
    return sql.list(
        SEARCH, r -> r, joined(numbers), joined(terms), joined(hows), joined(weights), size, most);
  }

  private static double[] rarity(Query query, int size, List<Object[]> rows) {
    double[] rarity = pairs(query, rows.isEmpty() ? null : (String) rows.get(0)[4]);
    for (int i = 0; i < rarity.length; i++) {
      rarity[i] = Ranking.rarity(size, rarity[i]);
    }
    return rarity;
  }

  /** From "0:1.5,2:0.3". */
  private static double[] pairs(Query query, String text) {
    double[] values = new double[query.terms().size()];
    if (text != null) {
      for (String pair : text.split(",")) {
        int colon = pair.indexOf(':');
        int nr = Integer.parseInt(pair.substring(0, colon));
        values[nr] = Math.max(values[nr], Double.parseDouble(pair.substring(colon + 1)));
      }
    }
    return values;
  }

  public int count() {
    return sql.first(
            "select count(*) from suggestion_entry where tenant_id = bound_tenant()",
            r -> ((Number) r[0]).intValue())
        .orElse(0);
  }

  private static final String OTHERS =
      """
      select s.term, o.term, 'S' from suggestion_synonym_word s
        join suggestion_synonym_word o on o.tenant_id = s.tenant_id and o.synonym_id = s.synonym_id and o.term <> s.term
       where s.tenant_id = bound_tenant() and s.term = any (string_to_array(?, ','))
      union all
      select t.term, v.term, 'V' from unnest(string_to_array(?, ',')) as t (term)
       cross join lateral (select distinct p.term from suggestion_posting p
                            where p.tenant_id = bound_tenant() and p.term >= t.start and p.term < t.start || '~') v
       where not exists (select from suggestion_posting p where p.tenant_id = bound_tenant() and p.term = t.term)
      """
          .replace(
              "unnest(string_to_array(?, ',')) as t (term)",
              "(select x as term, left(x, case when length(x) >= 7 then 4 else 3 end) as start from"
                  + " unnest(string_to_array(?, ',')) x) t");

  /** A term of the question and one of the library that it may stand for. */
  public record Other(String term, String other, boolean synonym) {}

  /**
   * The authority's synonyms, and for words that the library does not know those that begin alike.
   */
  public List<Other> others(List<String> phrases, List<String> terms) {
    return sql.list(
        OTHERS,
        r -> new Other((String) r[0], (String) r[1], "S".equals(r[2].toString())),
        joined(phrases),
        joined(terms));
  }

  private static String joined(List<String> values) {
    return values.stream().collect(Collectors.joining(","));
  }
}
