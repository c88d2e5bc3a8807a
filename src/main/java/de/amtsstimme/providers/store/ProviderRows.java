package de.amtsstimme.providers.store;

import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.providers.domain.Cost;
import de.amtsstimme.providers.domain.VatStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The agency's people and what they cost, as far as the bound side may see it. */
@ApplicationScoped
public class ProviderRows {

  /** Somebody of the agency. */
  public record Person(UUID personId, String displayName) {}

  @Inject NativeSql sql;

  /** Today's staff only. */
  public Optional<Person> staff(UUID staffId) {
    return sql.first(
        "select person_id, display_name from agency_staff where id = ? and removed_at is null",
        r -> new Person((UUID) r[0], (String) r[1]),
        staffId);
  }

  /** As which of today's staff; empty for who has left. */
  public Optional<UUID> staffOf(UUID personId) {
    return sql.first(
        "select id from agency_staff where person_id = ? and removed_at is null",
        r -> (UUID) r[0],
        personId);
  }

  public void addCost(UUID providerId, Cost cost, Instant now) {
    sql.update(
        "insert into provider_cost (id, provider_id, valid_from, hourly, vat_status, created_at)"
            + " values (?, ?, cast(? as date), ?, ?, ?)",
        EntityId.next(),
        providerId,
        cost.validFrom().toString(),
        cost.hourly().amount(),
        cost.vatStatus().name(),
        now);
  }

  /** The latest first. */
  public List<Cost> costs(UUID providerId) {
    return sql.list(
        "select cast(valid_from as text), hourly, vat_status from provider_cost where provider_id ="
            + " ? order by valid_from desc",
        r ->
            new Cost(
                LocalDate.parse((String) r[0]),
                new Money((BigDecimal) r[1]),
                VatStatus.valueOf((String) r[2])),
        providerId);
  }
}
