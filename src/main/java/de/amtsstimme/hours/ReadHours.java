package de.amtsstimme.hours;

import de.amtsstimme.hours.domain.HoursVisibility;
import de.amtsstimme.hours.store.TimeEntries;
import de.amtsstimme.hours.store.TimeEntry;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The hours of the bound authority, as far as the caller may see them. */
@ApplicationScoped
public class ReadHours {

  @Inject TimeEntries entries;
  @Inject TenantRows rows;
  @Inject Caller caller;

  /**
   * @throws Refusal NOT_FOUND also for somebody else's entry where only the own ones are visible
   */
  public TimeEntry get(UUID id) {
    TimeEntry entry = rows.get(TimeEntry.class, id);
    if (HoursVisibility.ownOnly(caller.roles()) && !entry.personId().equals(caller.personId())) {
      throw new Refusal(ProblemCode.NOT_FOUND);
    }
    return entry;
  }

  public List<TimeEntry> page(boolean mine, Instant from, Instant to, UUID before, int fetch) {
    boolean own = mine || HoursVisibility.ownOnly(caller.roles());
    return entries.page(
        new TimeEntries.Filter(own ? caller.personId() : null, from, to), before, fetch);
  }
}
