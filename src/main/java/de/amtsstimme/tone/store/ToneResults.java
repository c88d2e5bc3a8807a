package de.amtsstimme.tone.store;

import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What checks said of submitted revisions, and what that adds up to. */
@ApplicationScoped
public class ToneResults {

  @Inject NativeSql sql;

  /** The result for one revision; findings as JSON. */
  public record Kept(
      UUID revisionId,
      UUID guidelineId,
      int guidelineNumber,
      String guidelineName,
      String findings,
      String reason,
      String reasonByName,
      String grammar,
      Instant checkedAt) {}

  /**
   * How often a rule spoke in a month, in how many texts, and in how many of those somebody gave a
   * reason.
   */
  public record Line(
      String month, String rule, String severity, long findings, long texts, long overridden) {}

  /** Rows by column. */
  public void insert(List<? extends Map<String, ?>> results) {
    sql.updateEach(
        "insert into tone_result (tenant_id, revision_id, guideline_id, findings, reason,"
            + " reason_by_name, grammar, checked_at) select bound_tenant(), x.revision_id,"
            + " x.guideline_id, x.findings, x.reason, x.reason_by_name, x.grammar, x.checked_at"
            + " from json_to_recordset(cast(? as json)) as x(revision_id uuid, guideline_id uuid,"
            + " findings text, reason text, reason_by_name text, grammar text, checked_at"
            + " timestamptz)",
        results);
  }

  public Optional<Kept> find(UUID revisionId) {
    return sql.first(
        "select r.revision_id, r.guideline_id, g.number, g.name, r.findings, r.reason,"
            + " r.reason_by_name, r.grammar, r.checked_at"
            + " from tone_result r join tone_guideline g"
            + " on g.tenant_id = r.tenant_id and g.id = r.guideline_id"
            + " where r.tenant_id = bound_tenant() and r.revision_id = ?",
        r ->
            new Kept(
                (UUID) r[0],
                (UUID) r[1],
                ((Number) r[2]).intValue(),
                (String) r[3],
                (String) r[4],
                (String) r[5],
                (String) r[6],
                (String) r[7],
                Columns.instant(r[8])),
        revisionId);
  }

  /** The rules that speak most first, month by month, the newest first. */
  public List<Line> report(Instant from, Instant until, String zone) {
    return sql.list(
        "select to_char(r.checked_at at time zone ?, 'YYYY-MM') as month, f.rule, f.severity,"
            + " count(*), count(distinct r.revision_id),"
            + " count(distinct r.revision_id) filter (where r.reason is not null"
            + " and f.severity = 'WARN')"
            + " from tone_result r"
            + " cross join lateral json_to_recordset(cast(r.findings as json))"
            + " as f(rule text, severity text)"
            + " where r.tenant_id = bound_tenant() and r.checked_at >= ? and r.checked_at < ?"
            + " group by 1, 2, 3 order by 1 desc, 4 desc, 2",
        r ->
            new Line(
                (String) r[0],
                (String) r[1],
                (String) r[2],
                ((Number) r[3]).longValue(),
                ((Number) r[4]).longValue(),
                ((Number) r[5]).longValue()),
        zone,
        from,
        until);
  }
}
