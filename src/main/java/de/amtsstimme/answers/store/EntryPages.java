package de.amtsstimme.answers.store;

import de.amtsstimme.answers.domain.SearchTerms;
import de.amtsstimme.answers.domain.SearchTerms.Range;
import de.amtsstimme.answers.store.EntryLists.Filter;
import de.amtsstimme.kernel.tenant.NativeSql;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Pages of entries, as {@link EntryLists} reads them: one row for each revision that serves or is
 * the newest. Each statement first makes a small list of ids, newest first, and then looks at
 * entries one by one until the page is full; {@code offset 0} keeps the planner from beginning at
 * the other end, with all entries there are.
 */
final class EntryPages {

  /** A statement and its parameters. */
  record Search(String sql, List<Object> parameters) {}

  private static final String LISTED =
      """
      select a.id, a.topic, a.state, array_to_string(a.tags, chr(10)), a.department, a.external_key,
             case when r.id = a.latest_revision_id
                  then (select count(*) from answer_phrasing p where p.tenant_id = a.tenant_id and p.answer_id = a.id) end,
             a.retired_at, a.retired_by_name, a.retired_reason, a.created_at, a.version, a.current_revision_id, a.latest_revision_id,
             r.id, r.number, r.question,
             (select st.state from subject_state st where st.tenant_id = r.tenant_id and st.revision_id = r.id),
             coalesce((select left(v.text, 200) from answer_variant v
                        where v.tenant_id = r.tenant_id and v.revision_id = r.id and v.language = 'de' order by v.channel, v.kind limit 1),
                      (select left(v.text, 200) from answer_variant v
                        where v.tenant_id = r.tenant_id and v.revision_id = r.id order by v.language, v.channel, v.kind limit 1)),
             r.valid_from, r.valid_until, r.written_by_name, r.created_at
        from\s""";

  /**
   * Terms as ranges, all to be met: see {@link SearchTerms}. The rarest and whatever fewer than 500
   * entries meet (or mention 500 times) are laid over one another; of what is left, newest first,
   * the frequent ones are looked up entry by entry until the page is full.
   */
  private static final String MEETING =
      """
      (with asked as materialized (
         select q.low, q.high, q.n, f.entries < 500 or row_number() over (order by f.entries, q.n) = 1 as first
           from unnest(string_to_array(?, chr(10)), string_to_array(?, chr(10))) with ordinality q (low, high, n)
          cross join lateral (select count(*) as entries
                                from (select from answer_term w
                                       where w.tenant_id = bound_tenant() and w.term >= q.low and w.term < q.high limit 500) x offset 0) f)
       select m.id
         from (select w.answer_id as id
                 from asked q
                cross join lateral (select w.answer_id from answer_term w
                                     where w.tenant_id = bound_tenant() and w.term >= q.low and w.term < q.high offset 0) w
                where q.first and w.answer_id < ?
                group by w.answer_id having count(distinct q.n) = (select count(*) from asked where first)
                order by 1 desc offset 0) m
        where not exists (select from asked o
                           where not o.first
                             and not exists (select from answer_term w
                                              where w.tenant_id = bound_tenant() and w.answer_id = m.id
                                                and w.term >= o.low and w.term < o.high offset 0))
        order by m.id desc offset 0)
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
  private static final String SHOWN = " a" + EntryRows.REVISIONS + " order by a.id desc";
  private static final String LIMITED = " offset 0) x order by m.id desc limit ?)" + SHOWN;
  private static final String FROM = LISTED + "(select x.* from ";

  static final String PAGE =
      LISTED
          + "(select * from answer where tenant_id = bound_tenant() and id < ? order by id desc"
          + " limit ?)"
          + SHOWN;
  static final String PAGE_IN_STATE =
      LISTED
          + "(select * from answer where tenant_id = bound_tenant() and id < ? and state = ?"
          + " order by id desc limit ?)"
          + SHOWN;
  static final String MEETING_PAGE = FROM + MEETING + ENTRY_OF + LIMITED;
  static final String STALE_PAGE = FROM + STALE + STALE_ORDER + ENTRY_OF + SERVING + LIMITED;
  static final String STALE_MEETING_PAGE =
      FROM + STALE + " and r.answer_id in " + MEETING + STALE_ORDER + ENTRY_OF + SERVING + LIMITED;

  private EntryPages() {}

  static Search search(Filter filter, UUID cursor, int fetch) {
    UUID before = NativeSql.before(cursor);
    String state = filter.state() == null ? "" : filter.state().name();
    if (filter.terms().isEmpty() && !filter.stale()) {
      return state.isEmpty()
          ? new Search(PAGE, List.of(before, fetch))
          : new Search(PAGE_IN_STATE, List.of(before, state, fetch));
    }
    List<Object> parameters = new ArrayList<>();
    if (filter.stale()) {
      parameters.add(before);
    }
    if (!filter.terms().isEmpty()) {
      parameters.add(lines(filter.terms(), Range::from));
      parameters.add(lines(filter.terms(), Range::to));
      parameters.add(before);
    }
    parameters.addAll(List.of(state, state, fetch));
    String sql =
        filter.terms().isEmpty() ? STALE_PAGE : filter.stale() ? STALE_MEETING_PAGE : MEETING_PAGE;
    return new Search(sql, parameters);
  }

  private static String lines(List<Range> ranges, Function<Range, String> side) {
    return ranges.stream().map(side).collect(Collectors.joining("\n"));
  }
}
