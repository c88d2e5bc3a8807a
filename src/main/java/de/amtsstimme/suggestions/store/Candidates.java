package de.amtsstimme.suggestions.store;

import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.suggestions.domain.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reads the index by equality of terms and numbers. What the index says of an entry is not what may
 * be said: that is asked of the library, for the few that are to be shown.
 */
@ApplicationScoped
public class Candidates {

  @Inject NativeSql sql;

  /**
   * What the library has of the words that were asked for.
   *
   * @param entries how many there are
   * @param numbers that entries have are below this
   * @param places by term
   * @param synonyms the authority's, of phrases that were asked for
   */
  public record Known(
      int entries, int numbers, Map<String, byte[]> places, List<Synonym> synonyms) {}

  /** A phrase of the question and one that the authority calls the same. */
  public record Synonym(String phrase, String other) {}

  /** An entry; wordings as they are packed. */
  public record Candidate(int number, UUID answerId, UUID revisionId, byte[] packed) {

    public List<Wording> wordings() {
      return Wording.unpack(packed);
    }
  }

  // Word by word, entry by entry: the tenant stands in a statement and once more in its row
  // security, so that the planner takes what an authority has for a handful of rows, and would
  // read all of them to find these.
  private static final String KNOWN =
      """
      select w.term, t.places, cast(null as text) as other, 0 as entries, 0 as numbers from unnest(string_to_array(?, ',')) as w (term)
        cross join lateral (select t.places from suggestion_term t where t.tenant_id = (select bound_tenant()) and t.term = w.term offset 0) t
      union all
      select s.term, null, o.term, 0, 0 from synonym_in_force s
        join suggestion_synonym_word o on o.tenant_id = s.tenant_id and o.synonym_id = s.synonym_id
         and o.revision_id = s.revision_id and o.term <> s.term
       where s.tenant_id = (select bound_tenant()) and s.term = any (string_to_array(?, ','))
      union all
      select null, null, null, l.entries, l.next_number from suggestion_library l where l.tenant_id = (select bound_tenant())
      """;

  /**
   * @param terms that may be in entries
   * @param phrases that may have synonyms
   */
  public Known known(Collection<String> terms, Collection<String> phrases) {
    Map<String, byte[]> places = new HashMap<>();
    List<Synonym> synonyms = new ArrayList<>();
    int entries = 0;
    int numbers = 0;
    for (Object[] r : sql.list(KNOWN, r -> r, String.join(",", terms), String.join(",", phrases))) {
      if (r[1] != null) {
        places.put((String) r[0], (byte[]) r[1]);
      } else if (r[2] != null) {
        synonyms.add(new Synonym((String) r[0], (String) r[2]));
      } else {
        entries = ((Number) r[3]).intValue();
        numbers = ((Number) r[4]).intValue();
      }
    }
    return new Known(entries, numbers, places, synonyms);
  }

  private static final String OTHERS =
      """
      select t.term, t.places from unnest(string_to_array(?, ',')) as b (beginning)
        cross join lateral (select t.term, t.places from suggestion_term t
                             where t.tenant_id = (select bound_tenant()) and t.beginning = b.beginning offset 0) t
       where left(t.term, 4) = any (string_to_array(?, ',')) or left(t.term, 3) = any (string_to_array(?, ','))
      union all
      select w.term, t.places from unnest(string_to_array(?, ',')) as w (term)
        cross join lateral (select t.places from suggestion_term t where t.tenant_id = (select bound_tenant()) and t.term = w.term offset 0) t
      """;

  /**
   * @param beginnings of three or four letters
   * @return words that begin so, and these terms, with their places
   */
  public Map<String, byte[]> others(Collection<String> beginnings, Collection<String> terms) {
    Map<String, byte[]> places = new HashMap<>();
    String wanted = String.join(",", beginnings);
    String shortest =
        beginnings.stream().map(b -> b.substring(0, 3)).distinct().collect(Collectors.joining(","));
    sql.list(OTHERS, r -> r, shortest, wanted, wanted, String.join(",", terms))
        .forEach(r -> places.put((String) r[0], (byte[]) r[1]));
    return places;
  }

  private static final String ENTRIES =
      """
      select n.number, e.answer_id, e.revision_id, e.wordings from unnest(cast(string_to_array(?, ',') as int[])) as n (number)
        cross join lateral (select e.answer_id, e.revision_id, e.wordings from suggestion_entry e
                             where e.tenant_id = (select bound_tenant()) and e.number = n.number offset 0) e
      """;

  /** By their numbers. */
  public Map<Integer, Candidate> entries(Collection<Integer> numbers) {
    return sql
        .list(
            ENTRIES,
            r -> new Candidate((Integer) r[0], (UUID) r[1], (UUID) r[2], (byte[]) r[3]),
            numbers.stream().map(String::valueOf).collect(Collectors.joining(",")))
        .stream()
        .collect(Collectors.toMap(Candidate::number, c -> c));
  }
}
