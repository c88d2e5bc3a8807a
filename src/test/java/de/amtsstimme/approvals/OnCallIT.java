package de.amtsstimme.approvals;

import static de.amtsstimme.approvals.Chains.path;
import static de.amtsstimme.approvals.Chains.step;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Jobs;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is on call decides outside the hours of duty, and nobody else in their place. */
@ExtendWith(ArquillianExtension.class)
class OnCallIT {

  private static final String SHIFT =
      "insert into on_call (id, person_id, person_name, valid_from, valid_until, set_by,"
          + " set_by_name, created_at, version) values (gen_random_uuid(), ?, 'x', now() +"
          + " cast(? as interval), now() + interval '1 hour', ?, 'x', now(), 1)";

  private final TestAuthority a = TestAuthority.active();
  private final String roster = a.path + "/on-call";

  @Test
  void whoAdministersOrApprovesSetsIt() {
    Api.Answer set = onCall(a.approver, "approver2", 3_600);
    assertEquals(201, set.status(), set.text());
    JsonNode read = a.reader.get(roster + "/" + set.id()).ok().json();
    assertEquals("Approver Two", read.path("personName").asText());
    assertEquals("Approver One", read.path("setByName").asText());
    assertEquals("FORBIDDEN", onCall(a.editor, "approver", 60).code());
    assertEquals("UNKNOWN_REFERENCE", onCall(a.admin, "editor", 60).code(), "approves nothing");
    assertEquals("VALIDATION_FAILED", onCall(a.admin, "approver", -60).code());
    assertEquals("VALIDATION_FAILED", onCall(a.admin, "approver", 40 * 86_400).code());
    a.admin.delete(roster + "/" + set.id(), "*").ok();
    assertTrue(a.reader.get(roster).ok().json().path("items").path(0).path("endedAt").isTextual());
    assertEquals(
        "TRANSITION_NOT_ALLOWED", a.admin.delete(roster + "/" + set.id(), "*").code(), "once");
  }

  @Test
  void aStepAsksForThem() {
    Chains.inForce(a, path("S", null, step("Bereitschaft", "ANY", "onCall", true)));
    JsonNode run = Chains.submitted(a, a.editor, "Ja.");
    assertTrue(
        Chains.read(a, run).path("next").asText().contains("wartet auf die Bereitschaft"),
        Chains.read(a, run).path("next").asText());
    assertTrue(Chains.read(a, run).toString().contains("hat gerade keine Bereitschaft"));
    assertEquals("NOT_IN_STEP", Chains.decide(a, a.approver, run, "APPROVE").code());
    UUID approver = UUID.fromString(Chains.person(a, "approver"));
    try (Sql sql = Sql.behindTheDoor(a, "approver")) {
      assertEquals("AS405", decide(sql, run, approver));
    }
    String shift = onCall(a.admin, "approver", 3_600).ok().id();
    assertFalse(Chains.isToldOf(a, "approver", run));
    Jobs.run("watch-approvals");
    assertTrue(Chains.isToldOf(a, "approver", run), "told when the time begins");
    assertEquals("NOT_IN_STEP", Chains.decide(a, a.secondApprover, run, "APPROVE").code());
    JsonNode own = Chains.submitted(a, a.approver, "Von mir.");
    assertEquals("FOUR_EYES", Chains.decide(a, a.approver, own, "APPROVE").code());
    a.admin.delete(roster + "/" + shift, "*").ok();
    assertEquals("NOT_IN_STEP", Chains.decide(a, a.approver, run, "APPROVE").code(), "over");
    onCall(a.admin, "approver", 3_600).ok();
    Chains.decide(a, a.approver, run, "APPROVE").ok();
  }

  /** Away while on call: the deputy decides, once, in both names. */
  @Test
  void aDeputyStandsInForThem() {
    Chains.inForce(a, path("S", null, step("Bereitschaft", "ANY", "onCall", true)));
    onCall(a.admin, "approver", 3_600).ok();
    a.approver
        .post(
            a.path + "/deputies",
            Map.of(
                "deputyId",
                Chains.person(a, "approver2"),
                "until",
                Instant.now().plusSeconds(3_600).toString()))
        .ok();
    JsonNode run = Chains.submitted(a, a.editor, "Ja.");
    assertEquals("AWAY", Chains.decide(a, a.approver, run, "APPROVE").code());
    JsonNode decided = Chains.decide(a, a.secondApprover, run, "APPROVE").ok().json();
    assertEquals(
        "Approver One",
        decided.path("steps").path(0).path("decisions").path(0).path("onBehalfOfName").asText());
  }

  @Test
  void outsideTheHoursTheirYesLetsATextOut() {
    nobodyIsThere("ON_CALL");
    String anybodys = a.approvedReply("Wer auch immer.");
    assertEquals("OFF_HOURS", release(anybodys).code());
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      assertEquals("AS425", insertRelease(editor, anybodys), "the database says so, too");
    }
    onCall(a.admin, "approver", 3_600).ok();
    assertEquals("OFF_HOURS", release(anybodys).code(), "approved before they were on call");
    String theirs = a.approvedReply("Aus der Bereitschaft.");
    nobodyIsThere("WAITS");
    assertEquals("OFF_HOURS", release(theirs).code());
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      assertEquals("AS425", insertRelease(editor, theirs));
    }
    nobodyIsThere("ON_CALL");
    release(theirs).ok();
  }

  @Test
  void theDatabaseWritesNoPast() {
    UUID approver = UUID.fromString(Chains.person(a, "approver"));
    UUID editorPerson = UUID.fromString(Chains.person(a, "editor"));
    try (Sql admin = Sql.behindTheDoor(a, "admin")) {
      UUID me = admin.one("select bound_person()");
      assertEquals("done", admin.attempt(SHIFT, approver, "0 seconds", me));
      assertEquals("AS441", admin.attempt(SHIFT, approver, "-10 minutes", me));
      assertEquals("AS405", admin.attempt(SHIFT, editorPerson, "0 seconds", me));
      assertEquals("AS402", admin.attempt(SHIFT, approver, "0 seconds", approver));
      assertEquals("42501", admin.attempt("update on_call set valid_until = now()"));
      assertEquals("42501", admin.attempt("delete from on_call"));
    }
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      assertEquals("AS431", editor.attempt(SHIFT, approver, "0 seconds", editorPerson));
    }
    onCall(a.admin, "approver", 3_600).ok();
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      assertEquals("AS431", editor.attempt("update on_call set ended_at = now()"));
    }
    try (Sql admin = Sql.behindTheDoor(a, "admin")) {
      admin.update("update on_call set ended_at = now() - interval '1 day'");
      assertTrue(
          admin.<Boolean>one("select ended_at > now() - interval '1 minute' from on_call"),
          "ended now, whatever was said");
      assertEquals("AS441", admin.attempt("update on_call set ended_at = null"));
    }
  }

  @Test
  void hoursAreSetByWhoAdministers() {
    nobodyIsThere("WAITS");
    try (Sql approver = Sql.behindTheDoor(a, "approver")) {
      assertEquals("AS431", approver.attempt("delete from duty_span"));
      assertEquals("AS431", approver.attempt("update duty_rule set off_hours = 'ON_CALL'"));
      assertEquals(
          "AS431",
          approver.attempt(
              "insert into duty_day (day, name, from_minute, until_minute) values (current_date,"
                  + " 'x', 0, 1440)"));
    }
  }

  /** The hour is frozen with the text and chooses its way: it is not taken on trust. */
  @Test
  void theHourIsNotSaidOtherwise() {
    nobodyIsThere("WAITS");
    String id = Chains.submitted(a, a.editor, "Ja.").path("revisionId").asText();
    String frozen =
        "insert into subject_revision_text (revision_id, canonical) select ?, replace(canonical,"
            + " '\"offHours\":true', '\"offHours\":%s') from subject_revision_text where"
            + " revision_id = ?";
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      UUID copy = UUID.randomUUID();
      editor.update(
          "insert into subject_revision (id, kind, subject_id, number, content_hash, frozen_by,"
              + " frozen_at) select ?, kind, subject_id, number + 1, content_hash, frozen_by,"
              + " frozen_at from subject_revision where id = ?",
          copy,
          UUID.fromString(id));
      assertEquals(
          "AS444", editor.attempt(String.format(frozen, "false"), copy, UUID.fromString(id)));
      assertEquals(
          "done", editor.attempt(String.format(frozen, "true"), copy, UUID.fromString(id)));
    }
  }

  private Api.Answer onCall(Api who, String role, long seconds) {
    Map<String, Object> body = new HashMap<>();
    body.put("personId", Chains.person(a, role));
    body.put("until", Instant.now().plusSeconds(seconds).toString());
    return who.post(roster, body);
  }

  private Api.Answer release(String reply) {
    return a.editor.post(a.path + "/replies/" + reply + "/release", null);
  }

  /** Hours in three days' time, whatever the time is now. */
  private void nobodyIsThere(String rule) {
    String day = LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(3).getDayOfWeek().name();
    a.admin
        .patch(
            a.path + "/duty-hours",
            Map.of(
                "week",
                List.of(Map.of("day", day, "from", "10:00", "until", "12:00")),
                "offHours",
                rule),
            "*")
        .ok();
  }

  private static String insertRelease(Sql sql, String reply) {
    return sql.attempt(
        "insert into release (id, reply_id, basis, revision_id, content_hash, language, channel,"
            + " kind, text, released_by, released_by_name, released_at) select gen_random_uuid(),"
            + " r.id, 'REPLY', r.revision_id, s.content_hash, r.language, r.channel, r.kind,"
            + " r.text, bound_person(), 'x', now() from reply r join subject_revision s on s.id ="
            + " r.revision_id where r.id = ?",
        UUID.fromString(reply));
  }

  private static String decide(Sql sql, JsonNode run, UUID person) {
    return sql.attempt(
        "insert into approval_decision (id, approval_id, step_position, person_id, person_name,"
            + " verdict, content_hash, decided_at) values (gen_random_uuid(), ?, 1, ?, 'x',"
            + " 'APPROVE', ?, now())",
        UUID.fromString(run.path("id").asText()),
        person,
        run.path("contentHash").asText());
  }
}
