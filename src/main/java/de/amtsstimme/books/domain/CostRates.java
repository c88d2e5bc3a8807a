package de.amtsstimme.books.domain;

import de.amtsstimme.kernel.domain.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What an hour of somebody costs the agency on a day; nobody has written it down for everybody. */
public final class CostRates {

  /**
   * @param hourly net
   */
  public record Rate(UUID personId, LocalDate validFrom, Money hourly) {}

  private final Map<UUID, TreeMap<LocalDate, Money>> rates = new HashMap<>();

  public CostRates(List<Rate> all) {
    all.forEach(
        r ->
            rates
                .computeIfAbsent(r.personId(), p -> new TreeMap<>())
                .put(r.validFrom(), r.hourly()));
  }

  public Optional<Money> hourly(UUID person, LocalDate day) {
    return Optional.ofNullable(rates.get(person))
        .map(of -> of.floorEntry(day))
        .map(Map.Entry::getValue);
  }
}
