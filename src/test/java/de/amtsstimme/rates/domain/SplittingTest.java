package de.amtsstimme.rates.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.rates.domain.Splitting.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Time is taken apart where its price can change, and nothing of it is lost. */
class SplittingTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
  private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

  @Test
  void cutsAtMidnightAndAtEdges() {
    List<Stretch> parts = split("2026-11-21T17:30:00+01:00", "2026-11-22T01:00:00+01:00", 1080);
    assertEquals(List.of(30, 360, 60), parts.stream().map(Stretch::minutes).toList());
    assertEquals(LocalDate.of(2026, 11, 22), parts.get(2).day());
    assertEquals(List.of(1050, 1080, 0), parts.stream().map(Stretch::minute).toList());
  }

  @Test
  void theNightInSpringHas23HoursADay() {
    List<Stretch> day = dayOf(SPRING);
    assertEquals(23 * 60, day.stream().mapToInt(Stretch::minutes).sum());
    // Two o'clock is three o'clock: what begins at half past two begins with it.
    assertEquals(List.of(0, 180), day.stream().map(Stretch::minute).toList());
    List<Stretch> cut = dayOf(SPRING, 150);
    assertEquals(List.of(120, 21 * 60), cut.stream().map(Stretch::minutes).toList());
  }

  @Test
  void theNightInAutumnHas25HoursADay() {
    List<Stretch> day = dayOf(AUTUMN);
    assertEquals(25 * 60, day.stream().mapToInt(Stretch::minutes).sum());
    assertEquals(List.of(0, 120), day.stream().map(Stretch::minute).toList());
    // Half past two is twice that night, and twice an edge.
    assertEquals(
        List.of(150, 30, 30, 21 * 60 + 30),
        dayOf(AUTUMN, 150).stream().map(Stretch::minutes).toList());
    assertEquals(
        List.of(0, 150, 120, 150), dayOf(AUTUMN, 150).stream().map(Stretch::minute).toList());
  }

  @Property(tries = 2000)
  void nothingIsLostAndNothingIsAdded(
      @ForAll @IntRange(max = 525_600) int start,
      @ForAll @IntRange(min = 1, max = 1440) int minutes,
      @ForAll @Size(max = 6) Set<@IntRange(max = 1439) Integer> edges) {
    check(Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofMinutes(start)), minutes, edges);
  }

  @Property(tries = 1000)
  void notInTheNightsWhenClocksChangeEither(
      @ForAll boolean spring,
      @ForAll @IntRange(min = -600, max = 600) int start,
      @ForAll @IntRange(min = 1, max = 1440) int minutes,
      @ForAll @Size(max = 6) Set<@IntRange(max = 1439) Integer> edges) {
    Instant change = Instant.parse(spring ? "2026-03-29T01:00:00Z" : "2026-10-25T01:00:00Z");
    check(change.plus(Duration.ofMinutes(start)), minutes, edges);
  }

  private static void check(Instant from, int minutes, Set<Integer> edges) {
    Instant until = from.plus(Duration.ofMinutes(minutes));
    List<Stretch> parts = Splitting.split(from, until, BERLIN, edges);
    assertEquals(minutes, parts.stream().mapToInt(Stretch::minutes).sum());
    Instant at = from;
    for (Stretch part : parts) {
      assertEquals(at, part.from());
      assertTrue(part.minutes() > 0);
      // Inside of a stretch the clock on the wall runs evenly, and no edge is passed.
      for (int i = 0; i < part.minutes(); i++) {
        ZonedDateTime wall = part.from().plus(Duration.ofMinutes(i)).atZone(BERLIN);
        int minute = wall.getHour() * 60 + wall.getMinute();
        assertEquals(part.day(), wall.toLocalDate());
        assertEquals(part.minute() + i, minute);
        assertTrue(i == 0 || !edges.contains(minute), () -> part + " passes " + minute);
      }
      at = part.until();
    }
    assertEquals(until, at);
  }

  private static List<Stretch> dayOf(LocalDate day, Integer... edges) {
    return Splitting.split(
        day.atStartOfDay(BERLIN).toInstant(),
        day.plusDays(1).atStartOfDay(BERLIN).toInstant(),
        BERLIN,
        Set.of(edges));
  }

  private static List<Stretch> split(String from, String until, Integer... edges) {
    return Splitting.split(
        ZonedDateTime.parse(from).toInstant(),
        ZonedDateTime.parse(until).toInstant(),
        BERLIN,
        Set.of(edges));
  }
}
