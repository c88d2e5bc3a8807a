package de.amtsstimme.rates.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The surcharges of a rate card, and what they come to at one minute. */
public record Surcharges(List<Surcharge> all, Stacking stacking) {

  /**
   * What is added.
   *
   * @param percent with two decimals; 0 for nothing
   * @param name null for nothing
   */
  public record Extra(BigDecimal percent, String name) {

    public static final Extra NONE = new Extra(new BigDecimal("0.00"), null);
  }

  public Surcharges {
    all = List.copyOf(all);
  }

  /** Minutes of the day at which something begins or ends. */
  Set<Integer> edges() {
    Set<Integer> edges = new TreeSet<>();
    for (Surcharge s : all) {
      edges.add(s.from() % Surcharge.DAY);
      edges.add(s.until() % Surcharge.DAY);
    }
    return edges;
  }

  Extra at(LocalDate day, int minute, Predicate<LocalDate> holiday) {
    Map<SurchargeKind, BigDecimal> kinds = new EnumMap<>(SurchargeKind.class);
    for (Surcharge s : all) {
      if (s.applies(day, minute, holiday)) {
        kinds.merge(s.kind(), s.percent(), BigDecimal::max);
      }
    }
    kinds.values().removeIf(p -> p.signum() == 0);
    return kinds.isEmpty() ? Extra.NONE : stacked(kinds);
  }

  private Extra stacked(Map<SurchargeKind, BigDecimal> kinds) {
    if (stacking == Stacking.SUM) {
      return extra(
          kinds.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
          kinds.keySet().stream().map(SurchargeKind::label).collect(Collectors.joining(" + ")));
    }
    // Of equal ones the first in the order of kinds, so that the name does not depend on chance.
    SurchargeKind highest =
        kinds.keySet().stream()
            .sorted(Comparator.comparing(kinds::get, Comparator.reverseOrder()))
            .findFirst()
            .orElseThrow();
    return extra(kinds.get(highest), highest.label());
  }

  private static Extra extra(BigDecimal percent, String name) {
    return new Extra(percent.setScale(2, RoundingMode.UNNECESSARY), name);
  }
}
