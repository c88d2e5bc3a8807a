package de.amtsstimme.hours.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What an employee's hours say about rest and about work on Sundays and holidays (ArbZG §§ 3, 5,
 * 9). Hints, no decisions: exceptions are many. Zone and holidays are those of the place where the
 * person works.
 */
public record RestHints(ZoneId zone, Predicate<LocalDate> holiday) {

  /** What is worth a look. */
  public enum Kind {
    /** Less than eleven hours between two shifts, § 5. */
    SHORT_REST,
    /** More than ten hours in one shift, § 3. */
    LONG_SHIFT,
    /** § 9. */
    SUNDAY,
    /** § 9. */
    HOLIDAY
  }

  /**
   * @param minutes of the rest, of the shift, or worked on the day
   */
  public record Hint(Kind kind, LocalDate day, long minutes) {}

  private static final Duration REST = Duration.ofHours(11);
  private static final Duration MOST = Duration.ofHours(10);

  /** A longer pause, and another day, make a new shift. */
  private static final Duration PAUSE = Duration.ofHours(4);

  private record Shift(Instant from, Instant until, Duration worked) {

    Shift and(WorkSpan span) {
      Instant end = span.endedAt().isAfter(until) ? span.endedAt() : until;
      return new Shift(from, end, worked.plus(length(span)));
    }
  }

  public List<Hint> hints(List<WorkSpan> spans) {
    List<WorkSpan> sorted =
        spans.stream().sorted(Comparator.comparing(WorkSpan::startedAt)).toList();
    List<Hint> hints = new ArrayList<>();
    List<Shift> shifts = shifts(sorted);
    for (int i = 0; i < shifts.size(); i++) {
      Shift shift = shifts.get(i);
      if (shift.worked().compareTo(MOST) > 0) {
        hints.add(new Hint(Kind.LONG_SHIFT, day(shift.from()), shift.worked().toMinutes()));
      }
      if (i > 0) {
        Duration rest = Duration.between(shifts.get(i - 1).until(), shift.from());
        if (rest.compareTo(REST) < 0) {
          hints.add(new Hint(Kind.SHORT_REST, day(shift.from()), rest.toMinutes()));
        }
      }
    }
    onDaysOfRest(sorted, hints);
    return hints.stream()
        .sorted(Comparator.comparing(Hint::day).thenComparing(Hint::kind))
        .toList();
  }

  private List<Shift> shifts(List<WorkSpan> sorted) {
    List<Shift> shifts = new ArrayList<>();
    for (WorkSpan span : sorted) {
      Shift last = shifts.isEmpty() ? null : shifts.get(shifts.size() - 1);
      boolean goesOn =
          last != null
              && (day(last.from()).equals(day(span.startedAt()))
                  || Duration.between(last.until(), span.startedAt()).compareTo(PAUSE) < 0);
      if (goesOn) {
        shifts.set(shifts.size() - 1, last.and(span));
      } else {
        shifts.add(new Shift(span.startedAt(), span.endedAt(), length(span)));
      }
    }
    return shifts;
  }

  private void onDaysOfRest(List<WorkSpan> sorted, List<Hint> hints) {
    TreeMap<LocalDate, Duration> days = new TreeMap<>();
    for (WorkSpan span : sorted) {
      Instant from = span.startedAt();
      while (from.isBefore(span.endedAt())) {
        Instant midnight = day(from).plusDays(1).atStartOfDay(zone).toInstant();
        Instant until = midnight.isBefore(span.endedAt()) ? midnight : span.endedAt();
        days.merge(day(from), Duration.between(from, until), Duration::plus);
        from = until;
      }
    }
    days.forEach(
        (day, worked) -> {
          if (holiday.test(day)) {
            hints.add(new Hint(Kind.HOLIDAY, day, worked.toMinutes()));
          } else if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            hints.add(new Hint(Kind.SUNDAY, day, worked.toMinutes()));
          }
        });
  }

  private LocalDate day(Instant at) {
    return at.atZone(zone).toLocalDate();
  }

  private static Duration length(WorkSpan span) {
    return Duration.between(span.startedAt(), span.endedAt());
  }
}
