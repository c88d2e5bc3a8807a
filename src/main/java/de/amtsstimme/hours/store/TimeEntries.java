package de.amtsstimme.hours.store;

import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The hours booked in the bound authority. */
@ApplicationScoped
public class TimeEntries {

  /** Whose, and from when to when; null for all. The end is not part of the range. */
  public record Filter(UUID personId, Instant from, Instant to) {}

  @Inject NativeSql sql;
  @Inject TenantRows rows;

  public List<TimeEntry> page(Filter filter, UUID before, int fetch) {
    List<String> conditions = new ArrayList<>();
    Map<String, Object> parameters = new HashMap<>();
    if (filter.personId() != null) {
      conditions.add("e.personId = :person");
      parameters.put("person", filter.personId());
    }
    if (filter.from() != null) {
      conditions.add("e.startedAt >= :from");
      parameters.put("from", filter.from());
    }
    if (filter.to() != null) {
      conditions.add("e.startedAt < :to");
      parameters.put("to", filter.to());
    }
    return rows.page(TimeEntry.class, String.join(" and ", conditions), parameters, before, fetch);
  }

  /** In this authority: row-level security decides. */
  public boolean inquiryExists(UUID inquiryId) {
    return sql.first(
            "select 1 from inquiry where tenant_id = bound_tenant() and id = ?", r -> r, inquiryId)
        .isPresent();
  }

  public boolean replyExists(UUID replyId) {
    return sql.first(
            "select 1 from reply where tenant_id = bound_tenant() and id = ?", r -> r, replyId)
        .isPresent();
  }

  public boolean answerExists(UUID answerId) {
    return sql.first(
            "select 1 from answer where tenant_id = bound_tenant() and id = ?", r -> r, answerId)
        .isPresent();
  }
}
