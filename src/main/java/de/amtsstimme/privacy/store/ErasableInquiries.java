package de.amtsstimme.privacy.store;

import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.privacy.domain.DataSubject.Inquiry;
import de.amtsstimme.privacy.domain.SubjectChannel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which inquiries are whose, and which are due. Native SQL: the entity is another feature's. */
@ApplicationScoped
public class ErasableInquiries {

  @Inject NativeSql sql;

  /** The one spelling of a handle; empty if nothing is left of it. */
  public Optional<String> normalHandle(String author) {
    return sql.first("select normal_handle(?)", r -> Optional.ofNullable((String) r[0]), author)
        .flatMap(h -> h);
  }

  /** Locked: nobody works on them while they go. */
  public List<UUID> lockOfPerson(SubjectChannel channel, String normalHandle) {
    return sql.list(
        "select i.id from inquiry i where i.tenant_id = bound_tenant() and i.channel = ? and i.author_norm = ?"
            + " and i.erased_at is null order by i.id for update",
        r -> (UUID) r[0],
        channel.name(),
        normalHandle);
  }

  /** Empty for an unknown id; a list without it if it was erased before. */
  public Optional<List<UUID>> lockOne(UUID id) {
    return sql.first(
        "select i.id, i.erased_at is null from inquiry i where i.tenant_id = bound_tenant() and i.id = ? for update",
        r -> Boolean.TRUE.equals(r[1]) ? List.of((UUID) r[0]) : List.<UUID>of(),
        id);
  }

  public boolean exists(UUID id) {
    return sql.first(
            "select 1 from inquiry i where i.tenant_id = bound_tenant() and i.id = ?", r -> r, id)
        .isPresent();
  }

  /** Due and not held, oldest first; those somebody works on right now come next time. */
  public List<UUID> lockDue(LocalDate today, int limit) {
    return sql.list(
        "select i.id from inquiry i where i.tenant_id = bound_tenant() and i.erased_at is null and i.erase_after <= ?"
            + " and not exists (select from legal_hold h where h.tenant_id = i.tenant_id and "
            + LegalHolds.HOLDS
            + ") order by i.erase_after, i.id limit ? for update of i skip locked",
        r -> (UUID) r[0],
        today,
        limit);
  }

  /** Without the citizens' texts; those are found by {@link CitizenRows}. */
  public List<Inquiry> ofPerson(SubjectChannel channel, String normalHandle) {
    return sql.list(
        "select i.id, i.received_at, i.state, i.closed_at, i.erase_after from inquiry i"
            + " where i.tenant_id = bound_tenant() and i.channel = ? and i.author_norm = ? order by i.received_at, i.id",
        r ->
            new Inquiry(
                (UUID) r[0],
                Columns.instant(r[1]),
                (String) r[2],
                Columns.instant(r[3]),
                day(r[4]),
                List.of()),
        channel.name(),
        normalHandle);
  }

  /** What was closed or answered gets its day anew. */
  public int reschedule(int days, ZoneId zone) {
    return sql.update(
        "update inquiry set erase_after = cast(coalesce(closed_at, answered_at) at time zone ? as date) + cast(? as int),"
            + " version = version + 1"
            + " where tenant_id = bound_tenant() and erased_at is null and erase_after is not null",
        zone.getId(),
        days);
  }

  private static LocalDate day(Object value) {
    if (value == null) {
      return null;
    }
    return value instanceof Date d ? d.toLocalDate() : (LocalDate) value;
  }
}
