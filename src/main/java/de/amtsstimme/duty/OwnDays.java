package de.amtsstimme.duty;

import de.amtsstimme.duty.domain.DutyRules.OwnDay;
import de.amtsstimme.duty.store.DutyRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Days of the bound authority's own on which nobody is there: what its municipality celebrates and
 * its Land does not, for example.
 */
@ApplicationScoped
public class OwnDays {

  @Inject DutyRows rows;

  public Set<LocalDate> closed() {
    return rows.read().days().stream()
        .filter(d -> d.span() == null)
        .map(OwnDay::date)
        .collect(Collectors.toSet());
  }
}
