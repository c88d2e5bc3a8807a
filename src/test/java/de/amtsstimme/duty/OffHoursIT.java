package de.amtsstimme.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.TestAuthority;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hours of duty set through the API, and what goes out outside of them. */
@ExtendWith(ArquillianExtension.class)
class OffHoursIT {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final TestAuthority a = TestAuthority.withAgency();
  private final String path = a.path + "/duty-hours";

  @Test
  void hoursAreSetAndRead() {
    JsonNode usual = a.reader.get(path).ok().json();
    assertFalse(usual.path("offHoursNow").asBoolean());
    assertTrue(usual.path("nextDutyAt").isNull());
    assertTrue(usual.path("holidays").size() >= 10, usual.toString());
    assertEquals("FORBIDDEN", a.approver.patch(path, Map.of("offHours", "WAITS"), "*").code());
    assertEquals(412, a.admin.patch(path, Map.of("offHours", "WAITS"), "\"7\"").status());
    JsonNode set =
        a.admin
            .patch(
                path,
                Map.of(
                    "week",
                    List.of(
                        span("MONDAY", "08:00", "12:00"),
                        span("MONDAY", "13:00", "16:00"),
                        span("SUNDAY", "22:00", "00:00")),
                    "days",
                    List.of(
                        Map.of("date", "2026-12-24", "name", "Heiligabend"),
                        Map.of(
                            "date",
                            "2026-12-27",
                            "name",
                            "Notdienst",
                            "from",
                            "10:00",
                            "until",
                            "12:00")),
                    "offHours",
                    "ON_CALL"),
                "\"1\"")
            .ok()
            .json();
    assertEquals(3, set.path("week").size());
    assertEquals("00:00", set.path("week").path(2).path("until").asText());
    assertEquals("Notdienst", set.path("days").path(1).path("name").asText());
    assertTrue(set.path("days").path(0).path("from").isNull());
    for (Map<String, ?> wrong :
        List.of(
            Map.of("week", List.of(span("MONDAY", "12:00", "08:00"))),
            Map.of(
                "week",
                List.of(span("MONDAY", "08:00", "12:00"), span("MONDAY", "11:00", "13:00"))),
            Map.of("week", List.of(span("MONDAY", "8 Uhr", "12:00"))),
            Map.of("days", List.of(Map.of("date", "2026-12-24", "name", "x", "from", "10:00"))))) {
      assertEquals("VALIDATION_FAILED", a.admin.patch(path, wrong, "*").code(), wrong.toString());
    }
    assertEquals(set, a.reader.get(path).ok().json());
  }

  @Test
  void outsideOnlyTheUnchangedGoesOutAtOnce() {
    String own = a.approvedReply("Eigener Text.");
    String answer = a.approvedAnswer("Wo?", "Hier.");
    nobodyIsThere("WAITS");
    assertTrue(a.reader.get(path).ok().json().path("offHoursNow").asBoolean());
    String unchanged =
        a.agencyEditor
            .post(
                a.path + "/inquiries/" + a.inquiry("Wo?") + "/replies", Map.of("answerId", answer))
            .ok()
            .id();
    a.agencyEditor.post(a.path + "/replies/" + unchanged + "/submission", null).ok();
    a.agencyEditor.post(a.path + "/replies/" + unchanged + "/release", null).ok();
    assertEquals("OFF_HOURS", release(own).path("code").asText());
    nobodyIsThere("ON_CALL");
    assertEquals("OFF_HOURS", release(own).path("code").asText(), "nobody on call has seen it");
  }

  @Test
  void whatIsSubmittedOutsideTakesThatWayAndItsDeadlineWaits() {
    a.adopt(
        Map.of(
            "name",
            "Mit Randzeit",
            "paths",
            List.of(
                Map.of(
                    "name",
                    "Randzeit",
                    "condition",
                    Map.of("offHours", true),
                    "steps",
                    List.of(Map.of("name", "Bereitschaft", "mode", "ANY", "deadlineMinutes", 60))),
                Map.of("name", "Standard", "steps", List.of(Map.of("name", "F", "mode", "ANY"))))));
    assertEquals(2, submitted("Bei Tag").path("path").asInt());
    nobodyIsThere("ON_CALL");
    JsonNode run = submitted("Bei Nacht");
    assertEquals(1, run.path("path").asInt());
    Instant next = Instant.parse(a.reader.get(path).ok().json().path("nextDutyAt").asText());
    assertEquals(
        next.plus(Duration.ofHours(1)),
        Instant.parse(run.path("steps").path(0).path("dueAt").asText()),
        "an hour of duty, not of the night");
  }

  /** Hours in three days' time, whatever the time is now. */
  private void nobodyIsThere(String rule) {
    String day = LocalDate.now(BERLIN).plusDays(3).getDayOfWeek().name();
    a.admin
        .patch(path, Map.of("week", List.of(span(day, "10:00", "12:00")), "offHours", rule), "*")
        .ok();
  }

  private static Map<String, String> span(String day, String from, String until) {
    return Map.of("day", day, "from", from, "until", until);
  }

  private JsonNode release(String reply) {
    return a.editor.post(a.path + "/replies/" + reply + "/release", null).json();
  }

  private JsonNode submitted(String text) {
    String reply = a.reply(a.inquiry("Frage"), text);
    a.editor.post(a.path + "/replies/" + reply + "/submission", null).ok();
    return a.openApproval(reply);
  }
}
