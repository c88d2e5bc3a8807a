package de.amtsstimme.books.domain;

import de.amtsstimme.kernel.domain.ByDay;
import de.amtsstimme.kernel.domain.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What an hour of somebody costs the agency on a day; nobody has written it down for everybody. */
public final class CostRates {

  /**
   * @param hourly net
   */
  public record Rate(UUID personId, LocalDate validFrom, Money hourly) {}

  private final Map<UUID, ByDay<Money>> rates;

  public CostRates(List<Rate> all) {
    this.rates =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    Rate::personId,
                    Collectors.collectingAndThen(
                        Collectors.toList(), own -> ByDay.of(own, Rate::validFrom, Rate::hourly))));
  }

  public Optional<Money> hourly(UUID person, LocalDate day) {
    return Optional.ofNullable(rates.get(person)).flatMap(own -> own.on(day));
  }
}
