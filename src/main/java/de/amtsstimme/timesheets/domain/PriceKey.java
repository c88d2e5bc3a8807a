package de.amtsstimme.timesheets.domain;

import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.rates.domain.Activity;
import de.amtsstimme.rates.domain.Qualification;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** What makes two minutes one line: the same activity at the same price. Sorted as it is read. */
record PriceKey(
    Activity activity,
    Qualification qualification,
    Money rate,
    BigDecimal surchargePercent,
    String surchargeName)
    implements Comparable<PriceKey> {

  /**
   * Minutes at a price; negative ones take away.
   *
   * @param entry that the line was made of, or null
   */
  record Priced(PriceKey key, long minutes, UUID entry) {}

  private static final Comparator<PriceKey> ORDER =
      Comparator.comparing(PriceKey::activity)
          .thenComparing(PriceKey::qualification, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(PriceKey::rate)
          .thenComparing(PriceKey::surchargePercent)
          .thenComparing(PriceKey::surchargeName, Comparator.nullsFirst(Comparator.naturalOrder()));

  @Override
  public int compareTo(PriceKey other) {
    return ORDER.compare(this, other);
  }

  static PriceKey of(HourLine line) {
    return new PriceKey(
        Activity.valueOf(line.activity()),
        line.qualification() == null ? null : Qualification.valueOf(line.qualification()),
        line.rate(),
        line.surchargePercent(),
        line.surchargeName());
  }

  /** One line a price; what comes to nothing is none. */
  static List<HourLine> lines(List<Priced> priced) {
    Map<PriceKey, List<Priced>> groups = new TreeMap<>();
    priced.forEach(p -> groups.computeIfAbsent(p.key(), k -> new ArrayList<>()).add(p));
    List<HourLine> lines = new ArrayList<>();
    groups.forEach(
        (key, group) -> {
          long minutes = group.stream().mapToLong(Priced::minutes).sum();
          if (minutes != 0) {
            TreeSet<UUID> entries = new TreeSet<>();
            group.stream().map(Priced::entry).filter(Objects::nonNull).forEach(entries::add);
            lines.add(key.line(minutes, List.copyOf(entries)));
          }
        });
    return lines;
  }

  HourLine line(long minutes, List<UUID> entries) {
    return new HourLine(
        activity.name(),
        qualification == null ? null : qualification.name(),
        rate,
        surchargePercent,
        surchargeName,
        minutes,
        entries);
  }
}
