package de.amtsstimme.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.duty.Holidays.PublicHoliday;
import de.amtsstimme.tenants.domain.Land;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The public holidays of 2026 as the laws of the Länder have them, written down by hand. */
class HolidaysTest {

  private static final String ALL = "01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26";

  /** What a Land has beside those of all. Fronleichnam 4 June, Buß- und Bettag 18 November. */
  private static final Map<Land, String> MORE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(Land.BW, "01-06 06-04 11-01"),
              Map.entry(Land.BY, "01-06 06-04 11-01"),
              Map.entry(Land.BE, "03-08"),
              Map.entry(Land.BB, "04-05 05-24 10-31"),
              Map.entry(Land.HB, "10-31"),
              Map.entry(Land.HH, "10-31"),
              Map.entry(Land.HE, "06-04"),
              Map.entry(Land.MV, "03-08 10-31"),
              Map.entry(Land.NI, "10-31"),
              Map.entry(Land.NW, "06-04 11-01"),
              Map.entry(Land.RP, "06-04 11-01"),
              Map.entry(Land.SL, "06-04 08-15 11-01"),
              Map.entry(Land.SN, "10-31 11-18"),
              Map.entry(Land.ST, "01-06 10-31"),
              Map.entry(Land.SH, "10-31"),
              Map.entry(Land.TH, "09-20 10-31")));

  private final Holidays holidays = new Holidays();

  @Test
  void ofEveryLand() {
    for (Land land : Land.values()) {
      assertEquals(dates(ALL + " " + MORE.get(land)), of(land), land.name());
    }
    assertEquals(dates(ALL), of(null), "federal: those of all");
  }

  @Test
  void theyHaveGermanNames() {
    assertEquals(
        "Allerheiligen",
        holidays.list(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 1), Land.NW).get(0).name());
  }

  @Test
  void aDayInOneLandAndNotInAnother() {
    assertTrue(holidays.isHoliday(LocalDate.of(2027, 5, 27), Land.NW), "Fronleichnam");
    assertFalse(holidays.isHoliday(LocalDate.of(2027, 5, 27), Land.HH));
    assertFalse(holidays.isHoliday(LocalDate.of(2026, 12, 24), Land.NW), "no public holiday");
  }

  private Set<LocalDate> of(Land land) {
    return holidays.list(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), land).stream()
        .map(PublicHoliday::date)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<LocalDate> dates(String days) {
    Set<LocalDate> dates = new TreeSet<>();
    for (String day : days.split(" ")) {
      dates.add(LocalDate.parse("2026-" + day));
    }
    return dates;
  }
}
