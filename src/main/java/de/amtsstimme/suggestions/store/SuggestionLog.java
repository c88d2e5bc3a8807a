package de.amtsstimme.suggestions.store;

import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.suggestions.domain.Feedback;
import de.amtsstimme.suggestions.domain.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was asked, what was said to it, and what became of that. */
@ApplicationScoped
public class SuggestionLog {

  @Inject NativeSql sql;

  /** A question and what was said to it. */
  public record Asked(
      UUID id,
      UUID inquiryId,
      String text,
      String language,
      String channel,
      Verdict verdict,
      UUID askedBy,
      Instant askedAt,
      LocalDate eraseAfter) {}

  /** What stands there of it; text is null once it was erased. */
  public record Logged(UUID id, UUID inquiryId, String text, Verdict verdict, Instant askedAt) {}

  /** One suggested entry. */
  public record LoggedHit(UUID answerId, UUID revisionId, double confidence) {}

  /** In one statement: this is written at every question. */
  private static final String ADD =
      """
      with asked as (
        insert into suggestion (id, inquiry_id, text, language, channel, verdict, asked_by, asked_at, erase_after)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id)
      insert into suggestion_hit (suggestion_id, answer_id, revision_id, place, confidence)
        select asked.id, h.answer, h.revision, h.place, h.confidence
          from asked, unnest(cast(string_to_array(?, ',') as uuid[]), cast(string_to_array(?, ',') as uuid[]),
                             cast(string_to_array(?, ',') as int[])) with ordinality as h (answer, revision, confidence, place)
      """;

  public void add(Asked a, List<LoggedHit> hits) {
    sql.update(
        ADD,
        a.id(),
        a.inquiryId(),
        a.text(),
        a.language(),
        a.channel(),
        a.verdict().name(),
        a.askedBy(),
        a.askedAt(),
        a.eraseAfter(),
        joined(hits, h -> h.answerId().toString()),
        joined(hits, h -> h.revisionId().toString()),
        joined(hits, h -> String.valueOf(Math.round(h.confidence() * 1000))));
  }

  private static String joined(
      List<LoggedHit> hits, java.util.function.Function<LoggedHit, String> value) {
    return hits.stream().map(value).collect(Collectors.joining(","));
  }

  public Optional<Logged> find(UUID id) {
    return sql.first(
        "select id, inquiry_id, text, verdict, asked_at from suggestion where tenant_id ="
            + " bound_tenant() and id = ? for no key update",
        SuggestionLog::logged,
        id);
  }

  /**
   * @return false if that entry was not among the suggested ones
   */
  public boolean feedback(UUID id, UUID answerId, Feedback feedback, UUID by, Instant at) {
    return sql.update(
            "update suggestion_hit set feedback = ?, feedback_by = ?, feedback_at = ?"
                + " where tenant_id = bound_tenant() and suggestion_id = ? and answer_id = ?",
            feedback.name(),
            by,
            at,
            id,
            answerId)
        == 1;
  }

  // Whoever opens an inquiry asks again: of an inquiry the last time counts, and what helped once.
  private static final String UNANSWERED =
      """
      select s.id, s.inquiry_id, s.text, s.verdict, s.asked_at
        from suggestion s
       where s.tenant_id = bound_tenant() and s.verdict in ('NONE', 'UNSURE')
         and s.closed_by_answer_id is null and s.text is not null
         and not exists (select from suggestion_hit h
                          where h.tenant_id = s.tenant_id and h.suggestion_id = s.id and h.feedback in ('TAKEN', 'ADAPTED'))
         and not exists (select from suggestion o
                          where o.tenant_id = s.tenant_id and o.inquiry_id = s.inquiry_id
                            and (o.id > s.id or o.closed_by_answer_id is not null
                                 or exists (select from suggestion_hit h
                                             where h.tenant_id = o.tenant_id and h.suggestion_id = o.id
                                               and h.feedback in ('TAKEN', 'ADAPTED'))))
       order by s.id desc limit ?
      """;

  /** What got no sure answer, still has its text, was not helped otherwise; newest first. */
  public List<Logged> unanswered(int most) {
    return sql.list(UNANSWERED, SuggestionLog::logged, most);
  }

  public void close(List<UUID> ids, UUID answerId) {
    sql.update(
        "update suggestion set closed_by_answer_id = ? where tenant_id = bound_tenant()"
            + " and id = any (cast(string_to_array(?, ',') as uuid[]))",
        answerId,
        ids.stream().map(UUID::toString).collect(Collectors.joining(",")));
  }

  /**
   * Texts that belong to no inquiry.
   *
   * @param until due on this day or earlier; null: all
   */
  public int eraseUnattributed(LocalDate until) {
    return sql.update(
        "update suggestion set text = null where tenant_id = bound_tenant() and erase_after <="
            + " coalesce(cast(? as date), 'infinity') and text is not null",
        until);
  }

  private static Logged logged(Object[] r) {
    return new Logged(
        (UUID) r[0],
        (UUID) r[1],
        (String) r[2],
        Verdict.valueOf((String) r[3]),
        Columns.instant(r[4]));
  }
}
