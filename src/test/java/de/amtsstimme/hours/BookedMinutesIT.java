package de.amtsstimme.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Billing;
import de.amtsstimme.fixtures.Problems;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.kernel.domain.ProblemCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A minute is booked once, by one person, wherever; and taken back once. */
@ExtendWith(ArquillianExtension.class)
class BookedMinutesIT {

  private final TestAuthority a = TestAuthority.withAgency();

  @Test
  void noMinuteTwiceNotToTwoAuthoritiesEither() {
    TestAuthority b = TestAuthority.active();
    b.lend(a, a.manager, "Manager", "AGENCY_MANAGER");
    Billing.book(a.manager, a, "2026-05-04T08:00:00Z", 60).ok();
    Api.Answer here = Billing.book(a.manager, a, "2026-05-04T08:59:00Z", 10);
    Api.Answer there = Billing.book(a.manager, b, "2026-05-04T08:59:00Z", 10);
    Problems.check("here", here, ProblemCode.TIME_OVERLAP);
    Problems.check("there", there, ProblemCode.TIME_OVERLAP);
    // The same words: whose minute it was is nobody's business.
    assertEquals(here.json().path("detail"), there.json().path("detail"));
    assertFalse(there.text().contains(a.slug) || there.text().contains("2026"), there.text());
    Billing.book(a.manager, b, "2026-05-04T09:00:00Z", 10).ok();
    Billing.book(a.agencyEditor, a, "2026-05-04T08:00:00Z", 60).ok();
    assertEquals(1, a.manager.get(b.path + "/time-entries").ok().json().path("items").size());
  }

  @Test
  void tenAtOnceForOneMinuteInTwoAuthorities() throws Exception {
    TestAuthority b = TestAuthority.active();
    b.lend(a, a.manager, "Manager", "AGENCY_MANAGER");
    ExecutorService pool = Executors.newFixedThreadPool(10);
    try {
      List<Callable<Api.Answer>> bookings = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        TestAuthority where = i % 2 == 0 ? a : b;
        bookings.add(() -> Billing.book(a.manager, where, "2026-05-04T08:00:00Z", 30));
      }
      int booked = 0;
      for (Future<Api.Answer> f : pool.invokeAll(bookings)) {
        if (f.get().status() == 201) {
          booked++;
        } else {
          Problems.check("race", f.get(), ProblemCode.TIME_OVERLAP, ProblemCode.CONCURRENT_CHANGE);
        }
      }
      assertEquals(1, booked);
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void wrongTimesBookNothing() {
    Map<String, Object> future = Billing.entry(Instant.now().plusSeconds(3600).toString(), 10);
    Map<String, Object> contradictory = Billing.entry("2026-05-04T08:00:00Z", 10);
    contradictory.put("endedAt", "2026-05-04T08:30:00Z");
    Map<String, Object> open = Billing.entry("2026-05-04T08:00:00Z", 10);
    open.remove("minutes");
    Map<String, Object> backwards = Billing.entry("2026-05-04T08:00:00Z", 10);
    backwards.remove("minutes");
    backwards.put("endedAt", "2026-05-04T07:00:00Z");
    Map<String, Object> none = Billing.entry("2026-05-04T08:00:00Z", 0);
    Map<String, Object> negative = Billing.entry("2026-05-04T08:00:00Z", -10);
    for (Object body : List.of(future, contradictory, open, backwards, none, negative)) {
      Problems.check(
          body.toString(),
          a.manager.post(a.path + "/time-entries", body),
          ProblemCode.VALIDATION_FAILED);
    }
    assertEquals(0, a.manager.get(a.path + "/time-entries").ok().json().path("items").size());
  }

  @Test
  void whatIsTakenBackIsFreeAgain() {
    JsonNode entry = Billing.book(a.agencyEditor, a, "2026-05-04T08:00:00Z", 60).ok().json();
    String path = a.path + "/time-entries/" + entry.path("id").asText();
    Map<String, String> reason = Map.of("reason", "Doppelt");
    JsonNode counter = a.agencyEditor.post(path + "/counter-entry", reason).ok().json();
    assertEquals(-60, counter.path("minutes").asInt());
    assertEquals(entry.path("id"), counter.path("correctsId"));
    Problems.check(
        "twice",
        a.agencyEditor.post(path + "/counter-entry", reason),
        ProblemCode.TAKEN_BACK_ALREADY);
    Billing.book(a.agencyEditor, a, "2026-05-04T08:30:00Z", 60).ok();
    JsonNode others = Billing.book(a.manager, a, "2026-05-04T08:00:00Z", 60).ok().json();
    Problems.check(
        "somebody else's",
        a.agencyEditor.post(
            a.path + "/time-entries/" + others.path("id").asText() + "/counter-entry", reason),
        ProblemCode.NOT_FOUND);
  }

  @Test
  void aReplacementIsBothOrNothing() {
    String first = Billing.book(a.manager, a, "2026-05-04T08:00:00Z", 60).ok().id();
    Billing.book(a.manager, a, "2026-05-04T10:00:00Z", 60).ok();
    String path = a.path + "/time-entries/" + first + "/replacement";
    Problems.check(
        "overlaps",
        a.manager.post(
            path, Map.of("reason", "x", "entry", Billing.entry("2026-05-04T08:00:00Z", 150))),
        ProblemCode.TIME_OVERLAP);
    assertEquals(2, a.manager.get(a.path + "/time-entries").ok().json().path("items").size());
    JsonNode anew =
        a.manager
            .post(path, Map.of("reason", "x", "entry", Billing.entry("2026-05-04T08:00:00Z", 90)))
            .ok()
            .json();
    assertEquals(first, anew.path("replacesId").asText());
  }

  @Test
  void aTimerBooksTheMinutesOfTheClock() {
    String timer = a.manager.post(a.path + "/timers", Map.of("activity", "TEXT")).ok().id();
    Problems.check(
        "second",
        a.manager.post(a.path + "/timers", Map.of("activity", "TEXT")),
        ProblemCode.DUPLICATE);
    Problems.check(
        "somebody else's", a.agencyEditor.get(a.path + "/timers/" + timer), ProblemCode.NOT_FOUND);
    JsonNode entry = a.manager.post(a.path + "/timers/" + timer + "/stop", Map.of()).ok().json();
    assertTrue(entry.path("minutes").asInt() >= 1);
    assertEquals(0, a.manager.get(a.path + "/timers").ok().json().path("items").size());
  }

  /** The clock has its own opinion in two nights; the parts say so. */
  @Test
  void partsOfANightWhenTheClocksChange() {
    Billing.agreed(a, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), "9000");
    // Saturday, 25 October 2025, 23:00 to Sunday 03:00: five hours, four of them on Sunday.
    String entry = Billing.book(a.manager, a, "2025-10-25T21:00:00Z", 300).ok().id();
    try (Sql db = Sql.owner()) {
      assertEquals(
          "2025-10-25 60 0.00, 2025-10-26 240 50.00",
          db.one(
              "select string_agg(day || ' ' || minutes || ' ' || surcharge_percent, ', ' order by"
                  + " number) from time_entry_part where entry_id = cast(? as uuid)",
              entry));
      for (String change :
          List.of("update time_entry_part set rate = 1", "delete from time_entry_part")) {
        try (Sql app = Sql.behindTheDoor(a, "manager")) {
          assertEquals("42501", app.attempt(change));
        }
      }
    }
  }
}
