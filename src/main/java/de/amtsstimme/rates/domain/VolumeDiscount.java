package de.amtsstimme.rates.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Less for more: from so many billed minutes of a month on, so many percent off all hours of that
 * month.
 */
public record VolumeDiscount(List<Tier> tiers) {

  /** One step of it. */
  public record Tier(int fromMinutes, BigDecimal percent) {}

  public VolumeDiscount {
    tiers = List.copyOf(tiers);
  }

  /** The highest step that was reached. */
  public Optional<Tier> reached(long minutes) {
    return tiers.stream()
        .filter(t -> minutes >= t.fromMinutes())
        .max(Comparator.comparingInt(Tier::fromMinutes));
  }
}
