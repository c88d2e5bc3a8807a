package de.amtsstimme.hours.store;

import de.amtsstimme.hours.domain.WorkSpan;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

  @PersistenceContext EntityManager em;
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

  /** Those that could overlap: none is longer than the longest allowed. */
  public List<WorkSpan> listNear(UUID personId, WorkSpan span) {
    return em
        .createQuery(
            "select e from TimeEntry e where e.personId = :person"
                + " and e.startedAt > :earliest and e.startedAt < :end",
            TimeEntry.class)
        .setParameter("person", personId)
        .setParameter("earliest", span.startedAt().minus(WorkSpan.LONGEST))
        .setParameter("end", span.endedAt())
        .getResultList()
        .stream()
        .map(TimeEntry::span)
        .toList();
  }

  /** In this authority: row-level security decides. */
  public boolean inquiryExists(UUID inquiryId) {
    return !em.createNativeQuery("select 1 from inquiry where id = ?")
        .setParameter(1, inquiryId)
        .getResultList()
        .isEmpty();
  }
}
