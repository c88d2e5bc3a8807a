package de.amtsstimme.providers;

import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.providers.domain.Employment;
import de.amtsstimme.tenants.domain.Land;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** How and where somebody works, for what the law says about it. */
@ApplicationScoped
public class WorkPlaces {

  private static final String QUERY =
      "select person_id, employment, works_in, time_zone from provider where ";

  /**
   * @param land null: no one Land's holidays
   */
  public record Place(UUID personId, Employment employment, Land land, ZoneId zone) {}

  @Inject NativeSql sql;

  /** Of whoever acts; empty if the agency has recorded nothing. */
  public Optional<Place> own() {
    return sql.first(QUERY + "person_id = bound_person()", WorkPlaces::place);
  }

  public Optional<Place> find(UUID providerId) {
    return sql.first(QUERY + "id = ?", WorkPlaces::place, providerId);
  }

  private static Place place(Object[] r) {
    return new Place(
        (UUID) r[0],
        Employment.valueOf((String) r[1]),
        r[2] == null ? null : Land.valueOf((String) r[2]),
        ZoneId.of((String) r[3]));
  }
}
