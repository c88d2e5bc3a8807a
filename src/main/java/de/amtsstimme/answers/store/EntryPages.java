package de.amtsstimme.answers.store;

import de.amtsstimme.answers.domain.SearchTerms;
import de.amtsstimme.answers.domain.SearchTerms.Range;
import de.amtsstimme.answers.store.Entries.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Pages of entries that meet something. Each statement first makes a small list of ids, newest
 * first, and then looks at entries one by one until the page is full; {@code offset 0} keeps the
 * planner from beginning at the other end, with all entries there are.
 */
final class EntryPages {

  /** A statement and its parameters. */
  record Search(String sql, List<Object> parameters) {}

  /** Terms as ranges, all to be met: see {@link SearchTerms}. */
  private static final String MEETING =
      """
      (select t.answer_id as id
         from unnest(string_to_array(?, chr(10)), string_to_array(?, chr(10))) with ordinality q (low, high, n)
        cross join lateral (select w.answer_id from answer_term w
                             where w.tenant_id = bound_tenant() and w.term >= q.low and w.term < q.high
                               and w.answer_id < ? offset 0) t
        group by t.answer_id having count(distinct q.n) = ?
        order by t.answer_id desc offset 0)
      """;

  /** Few sources can make anything stale at all; only what cites one of them is looked at. */
  private static final String STALE =
      """
      (select r.answer_id as id, r.id as revision_id
         from (select s.id from source_now s
                 join source_version v on v.tenant_id = s.tenant_id and v.id = s.version_id
                where s.tenant_id = bound_tenant()
                  and (v.number > 1 or s.ends_at is not null
                       or v.valid_from > current_date - 2 or v.valid_until < current_date + 2) offset 0) c
         join stale_citation k on k.tenant_id = bound_tenant() and k.source_id = c.id
         join answer_revision r on r.tenant_id = bound_tenant() and r.id = k.revision_id
        where r.answer_id < ?
      """;

  private static final String STALE_ORDER =
      " group by r.answer_id, r.id order by r.answer_id desc offset 0)";
  private static final String ENTRY_OF =
      " m cross join lateral (select * from answer y where y.tenant_id = bound_tenant() and y.id ="
          + " m.id and (y.state = ? or ? = '')";
  private static final String SERVING =
      " and y.state = 'APPROVED' and y.current_revision_id = m.revision_id";
  private static final String LIMITED =
      " offset 0) x order by m.id desc limit ?) a" + EntryRows.REVISIONS + " order by a.id desc";
  private static final String FROM = EntryRows.ENTRIES + " from (select x.* from ";

  static final String MEETING_PAGE = FROM + MEETING + ENTRY_OF + LIMITED;
  static final String STALE_PAGE = FROM + STALE + STALE_ORDER + ENTRY_OF + SERVING + LIMITED;
  static final String STALE_MEETING_PAGE =
      FROM + STALE + " and r.answer_id in " + MEETING + STALE_ORDER + ENTRY_OF + SERVING + LIMITED;

  private EntryPages() {}

  static Search search(Filter filter, UUID before, int fetch) {
    List<Object> parameters = new ArrayList<>();
    if (filter.stale()) {
      parameters.add(before);
    }
    if (!filter.terms().isEmpty()) {
      parameters.add(lines(filter.terms(), Range::from));
      parameters.add(lines(filter.terms(), Range::to));
      parameters.add(before);
      parameters.add(filter.terms().size());
    }
    String state = filter.state() == null ? "" : filter.state().name();
    parameters.addAll(List.of(state, state, fetch));
    String sql =
        filter.terms().isEmpty() ? STALE_PAGE : filter.stale() ? STALE_MEETING_PAGE : MEETING_PAGE;
    return new Search(sql, parameters);
  }

  private static String lines(List<Range> ranges, Function<Range, String> side) {
    return ranges.stream().map(side).collect(Collectors.joining("\n"));
  }
}
