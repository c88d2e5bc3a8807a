package de.amtsstimme.answers.store;

import de.amtsstimme.answers.domain.AnswerState;
import de.amtsstimme.answers.domain.CitedSource;
import de.amtsstimme.answers.domain.Placeholder;
import de.amtsstimme.answers.domain.SearchTerms;
import de.amtsstimme.answers.domain.SearchTerms.Range;
import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.approvals.domain.SubjectStanding;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Entries of the library with their revisions, for showing: everything in one statement, for one
 * entry or a page of them. Reading is what the library is asked for most.
 */
@ApplicationScoped
public class Entries {

  private static final UUID LAST = new UUID(-1L, -1L);

  /** An entry; its revisions are the one that serves and the newest. */
  public record Entry(
      UUID id,
      String topic,
      List<String> tags,
      String department,
      String externalKey,
      int phrasings,
      AnswerState state,
      boolean usable,
      Shown current,
      Shown latest,
      Retirement retirement,
      Instant createdAt,
      long version) {}

  /** When, by whom and why an entry was taken out of service; all null while it was not. */
  public record Retirement(Instant at, String byName, String reason) {}

  /** A revision with its texts and sources; standing is null for one that was not submitted. */
  public record Shown(
      UUID id,
      int number,
      String question,
      SubjectStanding standing,
      List<Variant> variants,
      List<Placeholder> placeholders,
      List<CitedSource> citations,
      Instant validFrom,
      Instant validUntil,
      String writtenByName,
      Instant createdAt,
      long version) {}

  private static final String ONE =
      EntryRows.ENTRIES
          + " from answer a"
          + EntryRows.REVISIONS
          + " where a.tenant_id = bound_tenant() and a.id = ?";
  private static final String PAGE =
      EntryRows.ENTRIES
          + " from (select * from answer where tenant_id = bound_tenant() and id < ? order by id"
          + " desc limit ?) a"
          + EntryRows.REVISIONS
          + " order by a.id desc";
  private static final String PAGE_IN_STATE =
      EntryRows.ENTRIES
          + " from (select * from answer where tenant_id = bound_tenant() and id < ? and state = ?"
          + " order by id desc limit ?) a"
          + EntryRows.REVISIONS
          + " order by a.id desc";

  /** Terms as ranges, all to be met: see {@link SearchTerms}. */
  private static final String MEETING =
      """
       and a.id in (select t.answer_id
                      from unnest(string_to_array(?, chr(10)), string_to_array(?, chr(10))) with ordinality q (low, high, n)
                      join answer_term t on t.tenant_id = bound_tenant() and t.term >= q.low and t.term < q.high
                     group by t.answer_id having count(distinct q.n) = ?)
      """;

  /** Few sources can make anything stale at all; only what cites one of them is looked at. */
  private static final String STALE =
      """
       and a.state = 'APPROVED' and a.current_revision_id in (
         select k.revision_id
           from (select s.id from source s
                   join source_version v on v.tenant_id = s.tenant_id and v.id = s.current_version_id
                  where s.tenant_id = bound_tenant()
                    and (v.number > 1 or s.ended_at is not null
                         or v.valid_from > current_date - 2 or v.valid_until < current_date + 2) offset 0) c
           join stale_citation k on k.tenant_id = bound_tenant() and k.source_id = c.id)
      """;

  private static final String SELECTED =
      EntryRows.ENTRIES
          + " from (select a.* from answer a where a.tenant_id = bound_tenant() and a.id < ?"
          + " and (a.state = ? or ? = '')";
  private static final String LIMITED =
      " order by a.id desc limit ?) a" + EntryRows.REVISIONS + " order by a.id desc";
  private static final String MEETING_PAGE = SELECTED + MEETING + LIMITED;
  private static final String STALE_PAGE = SELECTED + STALE + LIMITED;
  private static final String STALE_MEETING_PAGE = SELECTED + STALE + MEETING + LIMITED;
  private static final String REVISIONS_PAGE =
      EntryRows.COLUMNS
          + " from answer_revision r where r.tenant_id = bound_tenant() and r.answer_id = ? and"
          + " r.id < ? order by r.id desc limit ?";
  private static final String REVISION =
      EntryRows.COLUMNS
          + " from answer_revision r where r.tenant_id = bound_tenant() and r.id = ? and"
          + " r.answer_id = ?";

  @Inject NativeSql sql;

  /**
   * @throws Refusal NOT_FOUND
   */
  public Entry get(UUID id) {
    return EntryRows.entries(sql.list(ONE, Function.identity(), id)).stream()
        .findFirst()
        .orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
  }

  /**
   * What is looked for.
   *
   * @param state null for any
   * @param terms empty for all
   * @param stale only those that wait for a confirmation or a new revision
   */
  public record Filter(AnswerState state, List<Range> terms, boolean stale) {}

  /** Newest first. */
  public List<Entry> page(Filter filter, UUID before, int fetch) {
    if (filter.terms().isEmpty() && !filter.stale()) {
      return page(filter.state(), before, fetch);
    }
    String state = filter.state() == null ? "" : filter.state().name();
    List<Object> parameters =
        new ArrayList<>(List.of(before == null ? LAST : before, state, state));
    if (!filter.terms().isEmpty()) {
      parameters.add(lines(filter.terms(), Range::from));
      parameters.add(lines(filter.terms(), Range::to));
      parameters.add(filter.terms().size());
    }
    parameters.add(fetch);
    String page =
        filter.terms().isEmpty() ? STALE_PAGE : filter.stale() ? STALE_MEETING_PAGE : MEETING_PAGE;
    return EntryRows.entries(sql.list(page, Function.identity(), parameters.toArray()));
  }

  private static String lines(List<Range> ranges, Function<Range, String> side) {
    return ranges.stream().map(side).collect(Collectors.joining("\n"));
  }

  /** Of one entry, newest first. */
  public List<Shown> revisions(UUID answerId, UUID before, int fetch) {
    return sql.list(
        REVISIONS_PAGE, EntryRows::shown, answerId, before == null ? LAST : before, fetch);
  }

  private List<Entry> page(AnswerState state, UUID before, int fetch) {
    UUID from = before == null ? LAST : before;
    return EntryRows.entries(
        state == null
            ? sql.list(PAGE, Function.identity(), from, fetch)
            : sql.list(PAGE_IN_STATE, Function.identity(), from, state.name(), fetch));
  }

  /**
   * @throws Refusal NOT_FOUND, also for a revision of another entry
   */
  public Shown getRevision(UUID answerId, UUID revisionId) {
    return sql.first(REVISION, EntryRows::shown, revisionId, answerId)
        .orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
  }
}
