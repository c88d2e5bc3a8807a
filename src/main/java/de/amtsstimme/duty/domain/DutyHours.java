package de.amtsstimme.duty.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The hours in which somebody is there. A day of the authority's own says more than a public
 * holiday, and that more than the week. Minutes are real ones: an hour that the clock skips does
 * not pass.
 *
 * @param week by day; none at all: always there
 * @param days otherwise than usual; an empty list: nobody is there
 * @param holiday nobody is there, unless {@code days} says otherwise
 */
public record DutyHours(
    Map<DayOfWeek, List<Span>> week,
    Map<LocalDate, List<Span>> days,
    Predicate<LocalDate> holiday,
    ZoneId zone) {

  /** So far ahead is looked for somebody who is there. */
  private static final int MOST_DAYS = 400;

  /** Minutes of a day; 1440 is its end. */
  public record Span(int from, int until) {

    public static final int DAY = 1440;

    public boolean overlaps(Span other) {
      return from < other.until && other.from < until;
    }
  }

  private record Stretch(Instant from, Instant until) {}

  /** Without any hours of the week there is no outside. */
  public boolean alwaysThere() {
    return week.values().stream().allMatch(List::isEmpty);
  }

  public boolean isOffHours(Instant at) {
    return !alwaysThere()
        && stretches(at.atZone(zone).toLocalDate()).stream()
            .noneMatch(s -> !at.isBefore(s.from()) && at.isBefore(s.until()));
  }

  /**
   * When so many minutes of duty have passed. Where nobody is there for more than a year, minutes
   * are minutes.
   */
  public Instant plus(Instant from, long minutes) {
    if (alwaysThere() || minutes <= 0) {
      return from.plus(Duration.ofMinutes(minutes));
    }
    Duration left = Duration.ofMinutes(minutes);
    LocalDate first = from.atZone(zone).toLocalDate();
    for (int i = 0; i < MOST_DAYS + minutes / 60; i++) {
      for (Stretch s : stretches(first.plusDays(i))) {
        Instant begin = s.from().isBefore(from) ? from : s.from();
        if (!begin.isBefore(s.until())) {
          continue;
        }
        Duration length = Duration.between(begin, s.until());
        if (length.compareTo(left) >= 0) {
          return begin.plus(left);
        }
        left = left.minus(length);
      }
    }
    return from.plus(Duration.ofMinutes(minutes));
  }

  /** The beginning of the next hours of duty; empty where there are none within a year. */
  public Optional<Instant> nextStart(Instant after) {
    LocalDate first = after.atZone(zone).toLocalDate();
    for (int i = 0; i < MOST_DAYS; i++) {
      for (Stretch s : stretches(first.plusDays(i))) {
        if (s.from().isAfter(after)) {
          return Optional.of(s.from());
        }
      }
    }
    return Optional.empty();
  }

  private List<Stretch> stretches(LocalDate day) {
    List<Stretch> stretches = new ArrayList<>();
    for (Span span : spans(day)) {
      Instant from = at(day, span.from());
      Instant until = at(day, span.until());
      if (from.isBefore(until)) {
        stretches.add(new Stretch(from, until));
      }
    }
    return stretches;
  }

  private List<Span> spans(LocalDate day) {
    if (days.containsKey(day)) {
      return days.get(day);
    }
    if (holiday.test(day)) {
      return List.of();
    }
    return week.getOrDefault(day.getDayOfWeek(), List.of()).stream()
        .sorted(Comparator.comparingInt(Span::from))
        .toList();
  }

  private Instant at(LocalDate day, int minute) {
    LocalDateTime local = day.atStartOfDay().plusMinutes(minute);
    return local.atZone(zone).toInstant();
  }
}
