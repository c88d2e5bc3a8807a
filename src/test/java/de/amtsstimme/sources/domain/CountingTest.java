package de.amtsstimme.sources.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever was entered in whatever order: at each instant one version counts. */
class CountingTest {

  private static final UUID OLD = UUID.randomUUID();
  private static final UUID NEW = UUID.randomUUID();

  @Test
  void whatIsAnnouncedCountsFromItsVeryInstant() {
    Counting c = Counting.of(OLD).announced(NEW, at(10), at(0));
    assertEquals(OLD, c.versionAt(at(10).minusNanos(1)));
    assertEquals(NEW, c.announcedAt(at(9)));
    assertEquals(at(10), c.announcedFrom(at(9)));
    assertEquals(NEW, c.versionAt(at(10)));
    assertNull(c.announcedAt(at(10)));
    assertNull(c.announcedFrom(at(10)));
  }

  @Test
  void anEndIsThatOfTheVersionThatCountsThen() {
    Counting ended = Counting.of(OLD).ended(at(5), at(0)).announced(NEW, at(10), at(1));
    assertEquals(at(5), ended.endAt(at(7)));
    assertNull(ended.endAt(at(10)), "what begins later is not ended by it");
    Counting later = Counting.of(OLD).announced(NEW, at(10), at(0)).ended(at(20), at(1));
    assertNull(later.endAt(at(9)));
    assertEquals(at(20), later.endAt(at(10)));
  }

  @Test
  void theLastDayOfTheOldOneMayBeTheDayBeforeTheNewOne() {
    Counting c = Counting.of(OLD).ended(at(10), at(0)).announced(NEW, at(10), at(0));
    assertEquals(at(10), c.endAt(at(9)));
    assertNull(c.endAt(at(10)));
  }

  @Test
  void anEndAfterTheNewOneBeginsGoesWithTheAnnouncement() {
    Counting c = Counting.of(OLD).ended(at(30), at(0)).announced(NEW, at(10), at(1));
    assertNull(c.endAt(at(10)));
    assertNull(c.endAt(at(40)));
  }

  @Test
  void aVersionThatCountsAtOnceTakesEverythingElseAway() {
    Counting c = Counting.of(OLD).announced(OLD, at(10), at(0)).ended(at(5), at(1)).replaced(NEW);
    assertEquals(NEW, c.versionAt(at(20)));
    assertNull(c.endAt(at(20)));
  }

  /** Against a list of what was entered, read from its end. */
  @Test
  void agreesWithAPlainModel() {
    long seed = 20_261_123L;
    Random random = new Random(seed);
    for (int run = 0; run < 10_000; run++) {
      Model model = new Model();
      Counting counting = Counting.of(model.first);
      int now = 0;
      for (int step = 0; step < 6; step++) {
        now += random.nextInt(8);
        int day = now + 1 + random.nextInt(15);
        UUID version = UUID.randomUUID();
        switch (random.nextInt(3)) {
          case 0 -> {
            counting = counting.replaced(version);
            model.replace(version, now);
          }
          case 1 -> {
            counting = counting.announced(version, at(day), at(now));
            model.announce(version, day, now);
          }
          default -> {
            counting = counting.ended(at(day), at(now));
            model.end(day);
          }
        }
        for (int t = now; t < now + 40; t++) {
          String where = "seed " + seed + ", run " + run + ", step " + step + ", at " + t;
          assertEquals(model.versionAt(t), counting.versionAt(at(t)), where);
          assertEquals(model.endedAt(t), ended(counting, t), where);
        }
      }
    }
  }

  private static boolean ended(Counting c, int t) {
    return c.endAt(at(t)) != null && !c.endAt(at(t)).isAfter(at(t));
  }

  /** Periods one after the other, each with its beginning; ends lie on the same line of time. */
  private static final class Model {
    private record Period(UUID version, int from) {}

    final UUID first = UUID.randomUUID();
    private final List<Period> periods = new ArrayList<>(List.of(new Period(first, -1)));
    private Integer end;

    void replace(UUID version, int now) {
      periods.removeIf(p -> p.from() > now);
      periods.add(new Period(version, now));
      end = null;
    }

    void announce(UUID version, int from, int now) {
      if (end != null && !sameAsNow(now)) {
        end = null;
      }
      periods.removeIf(p -> p.from() > now);
      periods.add(new Period(version, from));
      if (end != null && end > from) {
        end = null;
      }
    }

    void end(int at) {
      end = at;
    }

    UUID versionAt(int t) {
      return last(t).version();
    }

    /** It has come, and nothing has begun at it or after it. */
    boolean endedAt(int t) {
      return end != null && end <= t && last(t).from() < end;
    }

    /** Is the end one of the version that counts now? */
    private boolean sameAsNow(int now) {
      Period p = last(now);
      int next =
          periods.stream().mapToInt(Period::from).filter(f -> f > p.from()).min().orElse(9999);
      return end > p.from() && end <= next;
    }

    private Period last(int t) {
      Period found = periods.get(0);
      for (Period p : periods) {
        found = p.from() <= t ? p : found;
      }
      return found;
    }
  }

  private static Instant at(int day) {
    return Instant.EPOCH.plusSeconds(day * 86_400L);
  }
}
