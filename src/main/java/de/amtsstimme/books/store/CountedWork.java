package de.amtsstimme.books.store;

import de.amtsstimme.books.domain.AnswerShares.Answered;
import de.amtsstimme.books.domain.BookRange;
import de.amtsstimme.books.domain.Worked;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Hours and answers of the bound authority as sums; days are those of its time zone. */
@ApplicationScoped
public class CountedWork {

  /** Entries that stand: none that takes one back, and none that was taken back. */
  private static final String STANDING =
      " e.tenant_id = bound_tenant() and e.started_at >= ? and e.started_at < ? and e.corrects_id"
          + " is null and not exists (select from time_entry c where c.tenant_id = e.tenant_id and"
          + " c.corrects_id = e.id)";

  private static final String WORKED = summed("''", "", "");

  /** By the entry of the library that was worked on, or that the reply was made from. */
  private static final String SERVED =
      summed(
          "split_part(coalesce(a.topic, ''), '/', 1)",
          " left join reply r on r.tenant_id = e.tenant_id and r.id = coalesce(e.reply_id, (select"
              + " q.id from reply q join release x on x.tenant_id = q.tenant_id and x.reply_id ="
              + " q.id where q.tenant_id = e.tenant_id and q.inquiry_id = e.inquiry_id order by"
              + " x.released_at limit 1)) left join answer a on a.tenant_id = e.tenant_id and a.id"
              + " = coalesce(e.answer_id, r.answer_id)",
          " and (e.activity = 'CITIZEN_QUESTIONS' or e.inquiry_id is not null or e.reply_id is not"
              + " null or e.answer_id is not null)");

  /** By whose person wrote the reply that went out first. */
  private static final String ANSWERED =
      "select w.topic, count(*) filter (where not w.own), count(*) filter (where w.own) from"
          + " (select split_part(coalesce((select a.topic from answer a where a.tenant_id ="
          + " i.tenant_id and a.id = r.answer_id), ''), '/', 1) as topic, exists (select from"
          + " membership m where m.tenant_id = i.tenant_id and m.person_id = r.created_by) as own"
          + " from inquiry i join lateral (select q.answer_id, q.created_by from reply q join"
          + " release x on x.tenant_id = q.tenant_id and x.reply_id = q.id where q.tenant_id ="
          + " i.tenant_id and q.inquiry_id = i.id order by x.released_at limit 1) r on true where"
          + " i.tenant_id = bound_tenant() and i.answered_at >= ? and i.answered_at < ?) w group by"
          + " w.topic";

  @Inject NativeSql sql;
  @Inject TenantScope scope;

  private static String summed(String topic, String joined, String narrowed) {
    return "select w.person_id, max(w.person_name), w.activity, cast(w.day as text), w.topic,"
        + " sum(w.minutes), sum(w.billable), sum(w.net) from (select e.person_id, e.person_name,"
        + " e.activity, cast(e.started_at at time zone ? as date) as day, "
        + topic
        + " as topic, e.minutes, case when e.billable then e.minutes else 0 end as billable, case"
        + " when e.billable then e.net else 0 end as net from time_entry e"
        + joined
        + " where"
        + STANDING
        + narrowed
        + ") w group by w.person_id, w.activity, w.day, w.topic";
  }

  public List<Worked> worked(BookRange range) {
    return worked(WORKED, range);
  }

  /** What served citizens' questions and their answers, by topic. */
  public List<Worked> served(BookRange range) {
    return worked(SERVED, range);
  }

  public List<Answered> answered(BookRange range) {
    UUID authority = scope.id();
    return sql.list(
        ANSWERED,
        r ->
            new Answered(
                authority, (String) r[0], ((Number) r[1]).longValue(), ((Number) r[2]).longValue()),
        start(range.firstDay()),
        start(range.end()));
  }

  private List<Worked> worked(String query, BookRange range) {
    UUID authority = scope.id();
    return sql.list(
        query,
        r ->
            new Worked(
                authority,
                (UUID) r[0],
                (String) r[1],
                (String) r[2],
                LocalDate.parse((String) r[3]),
                (String) r[4],
                ((Number) r[5]).longValue(),
                ((Number) r[6]).longValue(),
                new Money((BigDecimal) r[7])),
        scope.zone().getId(),
        start(range.firstDay()),
        start(range.end()));
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(scope.zone()).toInstant();
  }
}
