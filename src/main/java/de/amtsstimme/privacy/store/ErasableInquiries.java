package de.amtsstimme.privacy.store;

import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.privacy.domain.DataSubject.Inquiry;
import de.amtsstimme.privacy.domain.Person;
import de.amtsstimme.privacy.domain.SubjectChannel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which inquiries are whose, and which are due. Native SQL: the entity is another feature's. */
@ApplicationScoped
public class ErasableInquiries {

  @Inject NativeSql sql;
  @Inject SubjectKeys keys;

  /** The one spelling of a handle; empty if nothing is left of it. */
  public Optional<String> normalHandle(String author) {
    return sql.first("select normal_handle(?)", r -> Optional.ofNullable((String) r[0]), author)
        .flatMap(h -> h);
  }

  /** Locked: nobody works on them while they go. */
  public List<UUID> lockOf(Person person) {
    return sql.list(
        "select i.id from inquiry i where i.tenant_id = bound_tenant() and i.channel = ? and i.author_norm = ?"
            + " and i.erased_at is null order by i.id for update",
        r -> (UUID) r[0],
        person.channel().name(),
        person.handle());
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

  public List<Person> personsOf(Collection<UUID> ids) {
    return sql.list(
        "select distinct i.channel, i.author_norm from inquiry i where i.tenant_id = bound_tenant() and i.author_norm is not null"
            + " and i.id = any (cast(string_to_array(?, ',') as uuid[]))",
        ErasableInquiries::person,
        CitizenRows.list(ids));
  }

  public List<Person> personsDue(LocalDate today) {
    return sql.list(
        "select distinct i.channel, i.author_norm from inquiry i where i.tenant_id = bound_tenant() and i.author_norm is not null"
            + " and i.erased_at is null and i.erase_after <= ?",
        ErasableInquiries::person,
        today);
  }

  /**
   * Due and not held, oldest first; those somebody works on right now come next time.
   *
   * @param except persons who are held
   */
  public List<UUID> lockDue(LocalDate today, Collection<Person> except, int limit) {
    return sql.list(
        "select i.id from inquiry i where i.tenant_id = bound_tenant() and i.erased_at is null and i.erase_after <= ?"
            + " and not exists (select from legal_hold h where h.tenant_id = i.tenant_id and h.inquiry_id = i.id and "
            + LegalHolds.IN_FORCE
            + ") and coalesce(i.channel || chr(10) || i.author_norm, '') <> all (string_to_array(?, chr(9)))"
            + " order by i.erase_after, i.id limit ? for update of i skip locked",
        r -> (UUID) r[0],
        today,
        // Neither character is left in a handle: white space there is a single space.
        except.stream().map(p -> p.channel() + "\n" + p.handle()).collect(Collectors.joining("\t")),
        limit);
  }

  /** Before the ids at the channel go: what they will be recognised by. */
  public void keepPostKeys(Collection<UUID> ids) {
    sql.list(
            "select i.id, i.channel, i.external_id from inquiry i where i.tenant_id = bound_tenant() and i.external_id is not null"
                + " and i.id = any (cast(string_to_array(?, ',') as uuid[]))",
            r -> r,
            CitizenRows.list(ids))
        .forEach(
            r ->
                sql.update(
                    "update inquiry set external_key = ? where tenant_id = bound_tenant() and id = ?",
                    keys.ofPost((String) r[1], (String) r[2]),
                    r[0]));
  }

  public Optional<UUID> byPostKey(String channel, String externalId) {
    return sql.first(
        "select id from inquiry where tenant_id = bound_tenant() and external_key = ?",
        r -> (UUID) r[0],
        (Object) keys.ofPost(channel, externalId));
  }

  /** Held in common with others who do not erase it. */
  public Optional<Boolean> holdErased(UUID id) {
    return sql.first(
        "select i.erased_at is not null from inquiry i where i.tenant_id = bound_tenant() and i.id = ? for share",
        r -> (Boolean) r[0],
        id);
  }

  /** Without the citizens' texts; those are found by {@link CitizenRows}. */
  public List<Inquiry> of(Person person) {
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
        person.channel().name(),
        person.handle());
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

  private static Person person(Object[] r) {
    return new Person(SubjectChannel.valueOf((String) r[0]), (String) r[1]);
  }

  private static LocalDate day(Object value) {
    if (value == null) {
      return null;
    }
    return value instanceof Date d ? d.toLocalDate() : (LocalDate) value;
  }
}
