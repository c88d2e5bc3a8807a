package de.amtsstimme.kernel.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ByDayTest {

  private static final LocalDate JULY = LocalDate.of(2027, 7, 1);
  private static final LocalDate AUGUST = JULY.plusMonths(1);

  private static final ByDay<String> VERSIONS =
      ByDay.of(
          List.of(
              new Entry(AUGUST, "August"),
              new Entry(JULY, "July"),
              new Entry(JULY, "July, written again")),
          Entry::day,
          Entry::what);

  private record Entry(LocalDate day, String what) {}

  @Test
  void oneAppliesFromItsDayUntilTheNext() {
    assertEquals(Optional.empty(), VERSIONS.on(JULY.minusDays(1)));
    assertEquals(Optional.of("August"), VERSIONS.on(AUGUST));
    assertEquals(Optional.of("August"), VERSIONS.on(AUGUST.plusYears(9)));
  }

  @Test
  void ofTwoForOneDayTheOneWrittenLastApplies() {
    assertEquals(Optional.of("July, written again"), VERSIONS.on(JULY));
    assertEquals(Optional.of("July, written again"), VERSIONS.on(AUGUST.minusDays(1)));
  }
}
