package de.amtsstimme.rates.domain;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * So many percent more in a window of the day, by the clock on the authority's wall.
 *
 * @param from minute of the day
 * @param until minute of the day, not part of it; 1440 is its end. Of evenings and nights it may be
 *     before {@code from}: then the window runs over midnight
 */
public record Surcharge(SurchargeKind kind, int from, int until, BigDecimal percent) {

  public static final int DAY = 1440;

  boolean applies(LocalDate day, int minute, Predicate<LocalDate> holiday) {
    return inWindow(minute) && onDay(day, holiday);
  }

  private boolean inWindow(int minute) {
    return from < until ? minute >= from && minute < until : minute >= from || minute < until;
  }

  private boolean onDay(LocalDate day, Predicate<LocalDate> holiday) {
    return switch (kind) {
      case EVENING, NIGHT -> true;
      case SATURDAY -> day.getDayOfWeek() == DayOfWeek.SATURDAY;
      case SUNDAY -> day.getDayOfWeek() == DayOfWeek.SUNDAY;
      case HOLIDAY -> holiday.test(day);
    };
  }
}
