package de.amtsstimme.suggestions.store;

import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.suggestions.domain.Query;
import de.amtsstimme.suggestions.domain.QueryTerm;
import de.amtsstimme.suggestions.domain.Ranking;
import de.amtsstimme.suggestions.domain.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The entries that share most with a question. One statement finds and weighs them by equality of
 * terms; only what is usable at this moment comes out, whatever the index says.
 */
@ApplicationScoped
public class Candidates {

  private static final int FEW = 50;
  private static final int MANY = 1000;
  private static final int ENOUGH = 20;

  @Inject NativeSql sql;

  /** A usable entry; inAnswer has how much of each term of the query its text has. */
  public record Candidate(
      UUID answerId, UUID revisionId, String question, List<Wording> wordings, double[] inAnswer) {}

  /** With the rarity of each term of the query. */
  public record Found(List<Candidate> candidates, double[] rarity) {}

  /** The weighing repeats what Ranking does, as far as terms go. */
  private static final String SEARCH =
      """
      with wanted as (
             select * from unnest(cast(string_to_array(?, ',') as int[]), string_to_array(?, ','),
                                  cast(string_to_array(?, ',') as real[]), cast(string_to_array(?, ',') as real[])) as w (nr, term, how, weight)),
           found as materialized (
             select w.nr, p.answer_id, max(w.weight) as weight, max(w.how) as how,
                    5 * max(w.how * p.in_question) + max(w.how * p.in_answer) as z, max(w.how * p.in_answer) as a
               from wanted w join suggestion_posting p on p.tenant_id = bound_tenant() and p.term = w.term
              group by w.nr, p.answer_id),
           size as materialized (select count(*) as n from suggestion_entry where tenant_id = bound_tenant()),
           rarity as materialized (
             select f.nr, sum(f.how) as df, ln(1 + greatest(0, (select n from size) - sum(f.how) + 0.5) / (sum(f.how) + 0.5)) as idf
               from found f group by f.nr),
           best as materialized (
             select f.answer_id, sum(f.weight * r.idf * f.z / (4 + f.z)) as score
               from found f join rarity r on r.nr = f.nr group by f.answer_id order by 2 desc, 1 limit ?)
      select b.answer_id, e.revision_id,
             (select u.question from usable_answer u
               where u.tenant_id = bound_tenant() and u.answer_id = b.answer_id and u.revision_id = e.revision_id),
             e.wordings,
             (select string_agg(f.nr || ':' || f.a, ',') from found f where f.answer_id = b.answer_id and f.a > 0),
             (select n from size), (select string_agg(nr || ':' || df, ',') from rarity)
        from best b join suggestion_entry e on e.tenant_id = bound_tenant() and e.answer_id = b.answer_id
       order by b.score desc, b.answer_id
      """;

  public Found find(Query query) {
    List<Object[]> rows = rows(query, FEW);
    List<Candidate> usable = usable(query, rows);
    if (rows.size() == FEW && usable.size() < ENOUGH) {
      rows = rows(query, MANY);
      usable = usable(query, rows);
    }
    return new Found(usable, rarity(query, rows));
  }

  private List<Object[]> rows(Query query, int most) {
    List<String> numbers = new ArrayList<>();
    List<String> terms = new ArrayList<>();
    List<String> hows = new ArrayList<>();
    List<String> weights = new ArrayList<>();
    for (int i = 0; i < query.terms().size(); i++) {
      QueryTerm term = query.terms().get(i);
      for (Map.Entry<String, Double> a : term.alternatives().entrySet()) {
        numbers.add(String.valueOf(i));
        terms.add(a.getKey());
        hows.add(String.valueOf(a.getValue().floatValue()));
        weights.add(String.valueOf((float) term.weight()));
      }
    }
    return sql.list(
        SEARCH, r -> r, joined(numbers), joined(terms), joined(hows), joined(weights), most);
  }

  private static List<Candidate> usable(Query query, List<Object[]> rows) {
    return rows.stream()
        .filter(r -> r[2] != null)
        .map(
            r ->
                new Candidate(
                    (UUID) r[0],
                    (UUID) r[1],
                    (String) r[2],
                    ((String) r[3]).lines().map(Wording::read).toList(),
                    pairs(query, (String) r[4])))
        .toList();
  }

  private static double[] rarity(Query query, List<Object[]> rows) {
    double all = rows.isEmpty() ? 0 : ((Number) rows.get(0)[5]).doubleValue();
    double[] rarity = pairs(query, rows.isEmpty() ? null : (String) rows.get(0)[6]);
    for (int i = 0; i < rarity.length; i++) {
      rarity[i] = Ranking.rarity(all, rarity[i]);
    }
    return rarity;
  }

  /** From "0:1.5,2:0.3". */
  private static double[] pairs(Query query, String text) {
    double[] values = new double[query.terms().size()];
    if (text != null) {
      for (String pair : text.split(",")) {
        int colon = pair.indexOf(':');
        values[Integer.parseInt(pair.substring(0, colon))] =
            Double.parseDouble(pair.substring(colon + 1));
      }
    }
    return values;
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
              "(select x as term, left(x, case when length(x) >= 7 then 4 else 3 end) as start from unnest(string_to_array(?, ',')) x) t");

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
