package de.amtsstimme.providers;

import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.rates.domain.Qualification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What whoever acts is able to do; that is all of a provider that an authority's hours need. */
@ApplicationScoped
public class OwnQualification {

  @Inject NativeSql sql;

  /** Empty if the agency has recorded none. */
  public Optional<Qualification> find() {
    return sql.first(
        "select qualification from provider where person_id = bound_person()",
        r -> Qualification.valueOf((String) r[0]));
  }
}
