package de.amtsstimme.duty;

import de.amtsstimme.tenants.domain.Land;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Public holidays of a Land; without one (federal authorities) those of all. Holidays of single
 * municipalities (Fronleichnam in parts of Sachsen, Friedensfest in Augsburg) are days of the
 * authority's own.
 */
@ApplicationScoped
public class Holidays {

  /** A public holiday. */
  public record PublicHoliday(LocalDate date, String name) {}

  private record Year(Land land, int year) {}

  private static final int MOST_YEARS = 500;

  private final Map<Year, Map<LocalDate, String>> known = new ConcurrentHashMap<>();
  private final HolidayManager german =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));

  public boolean isHoliday(LocalDate day, Land land) {
    return of(land, day.getYear()).containsKey(day);
  }

  public List<PublicHoliday> list(LocalDate from, LocalDate until, Land land) {
    return java.util.stream.IntStream.rangeClosed(from.getYear(), until.getYear())
        .boxed()
        .flatMap(year -> of(land, year).entrySet().stream())
        .filter(e -> !e.getKey().isBefore(from) && !e.getKey().isAfter(until))
        .map(e -> new PublicHoliday(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(PublicHoliday::date))
        .toList();
  }

  private Map<LocalDate, String> of(Land land, int year) {
    if (known.size() > MOST_YEARS) {
      known.clear();
    }
    return known.computeIfAbsent(new Year(land, year), this::compute);
  }

  private Map<LocalDate, String> compute(Year y) {
    String[] where =
        y.land() == null ? new String[0] : new String[] {y.land().name().toLowerCase(Locale.ROOT)};
    return german.getHolidays(java.time.Year.of(y.year()), where).stream()
        .filter(h -> h.getType() == HolidayType.PUBLIC_HOLIDAY)
        .collect(
            Collectors.toMap(Holiday::getDate, h -> h.getDescription(Locale.GERMAN), (a, b) -> a));
  }
}
