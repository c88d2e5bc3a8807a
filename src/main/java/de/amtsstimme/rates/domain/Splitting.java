package de.amtsstimme.rates.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Time worked, taken apart where its price can change: at midnight, where the clocks change, and at
 * the edges of windows. Between two of these the clock on the wall runs evenly, so every minute of
 * a stretch is on the same day and in the same windows. Nothing is lost and nothing is added: a
 * night of 23 hours has 1,380 minutes, one of 25 has 1,500.
 */
public final class Splitting {

  /**
   * Whole minutes on one day.
   *
   * @param minute of the day at which it begins, by the clock on the wall
   */
  public record Stretch(Instant from, Instant until, LocalDate day, int minute) {

    public int minutes() {
      return Math.toIntExact(Duration.between(from, until).toMinutes());
    }
  }

  private Splitting() {}

  /**
   * @param from a whole minute
   * @param until a whole minute after it
   * @param edges minutes of the day
   */
  public static List<Stretch> split(Instant from, Instant until, ZoneId zone, Set<Integer> edges) {
    TreeSet<Instant> cuts = new TreeSet<>(Set.of(from, until));
    ZoneOffsetTransition change = zone.getRules().nextTransition(from);
    while (change != null && change.getInstant().isBefore(until)) {
      cuts.add(change.getInstant());
      change = zone.getRules().nextTransition(change.getInstant());
    }
    for (Instant even : List.copyOf(cuts)) {
      Instant next = cuts.higher(even);
      if (next != null) {
        cutEvenly(even, next, zone.getRules().getOffset(even), edges, cuts);
      }
    }
    return stretches(cuts, zone);
  }

  /** Between two changes of the clock: every day's midnight and edges, at one offset. */
  private static void cutEvenly(
      Instant from, Instant until, ZoneOffset offset, Set<Integer> edges, Set<Instant> cuts) {
    LocalDate last = until.atOffset(offset).toLocalDate();
    for (LocalDate day = from.atOffset(offset).toLocalDate();
        !day.isAfter(last);
        day = day.plusDays(1)) {
      Instant midnight = day.atStartOfDay().toInstant(offset);
      addBetween(from, midnight, until, cuts);
      for (int edge : edges) {
        addBetween(from, midnight.plus(Duration.ofMinutes(edge)), until, cuts);
      }
    }
  }

  private static void addBetween(Instant from, Instant cut, Instant until, Set<Instant> cuts) {
    if (cut.isAfter(from) && cut.isBefore(until)) {
      cuts.add(cut);
    }
  }

  private static List<Stretch> stretches(TreeSet<Instant> cuts, ZoneId zone) {
    List<Stretch> stretches = new ArrayList<>();
    Instant from = null;
    for (Instant until : cuts) {
      if (from != null) {
        ZonedDateTime local = from.atZone(zone);
        stretches.add(
            new Stretch(
                from, until, local.toLocalDate(), local.getHour() * 60 + local.getMinute()));
      }
      from = until;
    }
    return stretches;
  }
}
