package de.amtsstimme.duty.domain;

import de.amtsstimme.duty.domain.DutyHours.Span;
import de.amtsstimme.kernel.domain.Refusal.FieldError;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an authority may set as its hours, or what is wrong with it. */
public final class DutyRules {

  /** Hours of one day of the week. */
  public record WeekSpan(DayOfWeek day, Span span) {}

  /**
   * A day of the authority's own.
   *
   * @param span null: nobody is there
   */
  public record OwnDay(LocalDate date, String name, Span span) {}

  private DutyRules() {}

  /** Until midnight is written as 00:00. */
  public static Span span(LocalTime from, LocalTime until) {
    int end = until.equals(LocalTime.MIDNIGHT) ? Span.DAY : until.toSecondOfDay() / 60;
    return new Span(from.toSecondOfDay() / 60, end);
  }

  public static LocalTime time(int minute) {
    return LocalTime.ofSecondOfDay(minute % Span.DAY * 60L);
  }

  public static List<FieldError> errors(List<WeekSpan> week, List<OwnDay> days) {
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < week.size(); i++) {
      WeekSpan mine = week.get(i);
      if (mine.span().from() >= mine.span().until()) {
        errors.add(order("/week/" + i));
      }
      if (week.subList(0, i).stream()
          .anyMatch(w -> w.day() == mine.day() && w.span().overlaps(mine.span()))) {
        errors.add(
            new FieldError("/week/" + i, "SPANS_OVERLAP", "Diese Zeit steht schon in der Liste."));
      }
    }
    Set<LocalDate> dates = new HashSet<>();
    for (int i = 0; i < days.size(); i++) {
      OwnDay day = days.get(i);
      if (!dates.add(day.date())) {
        errors.add(
            new FieldError("/days/" + i + "/date", "DAY_TWICE", "Dieser Tag steht schon da."));
      }
      if (day.span() != null && day.span().from() >= day.span().until()) {
        errors.add(order("/days/" + i));
      }
    }
    return errors;
  }

  private static FieldError order(String pointer) {
    return new FieldError(
        pointer + "/until", "SPAN_ORDER", "Das Ende liegt nach dem Anfang; 00:00 ist Mitternacht.");
  }
}
