package de.amtsstimme.crisis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stop button: who presses, who lifts, what goes on, and what the database says to it. */
@ExtendWith(ArquillianExtension.class)
class HaltIT {

  private final TestAuthority a = TestAuthority.withAgency();

  @Test
  void nothingGoesOutUntilTheAdministrationLiftsIt() {
    String reply = a.approvedReply("Freigegeben.");
    String path = a.path + "/replies/" + reply;
    for (Api other : List.of(a.editor, a.reader, a.manager, a.agencyEditor)) {
      assertEquals("FORBIDDEN", press(other).code());
    }
    Api.Answer pressed = press(a.approver);
    assertEquals(201, pressed.status());
    assertTrue(pressed.header("Location").endsWith("/halts/" + pressed.id()));
    Api.Answer again = press(a.admin);
    assertEquals(200, again.status());
    assertEquals(pressed.id(), again.id());
    for (Api everybody : List.of(a.admin, a.approver, a.editor, a.manager, a.agencyEditor)) {
      assertEquals("AUTHORITY_HALTED", everybody.post(path + "/release", null).code());
    }
    assertTrue(a.reader.get(a.path).ok().json().path("haltedAt").isTextual());
    assertEquals("FORBIDDEN", lift(a.approver, pressed.id()).code());
    a.admin.post(a.path + "/halts/" + pressed.id() + "/lifting", null).ok();
    assertEquals("HALT_OVER", lift(a.admin, pressed.id()).code());
    assertEquals(
        "RELEASED",
        a.agencyEditor.post(path + "/release", null).ok().json().path("state").asText());
    assertEquals(201, press(a.admin).status(), "a new one");
  }

  /** To write down what happened outside is no release. */
  @Test
  void whatStandsOutsideIsStillWrittenDown() {
    String path = a.path + "/replies/" + a.approvedReply("Schon draußen.");
    a.agencyEditor.post(path + "/release", null).ok();
    press(a.approver).ok();
    Map<String, String> where = Map.of("url", "https://example.org/1");
    assertEquals("AUTHORITY_HALTED", a.agencyEditor.post(path + "/publication", where).code());
    assertEquals(
        "PUBLISHED",
        a.editor.post(path + "/publication", where).ok().json().path("state").asText());
  }

  @Test
  void theAgencyReadsAndTheAuthorityWorksOn() {
    String inquiry = a.inquiry("Eine Frage");
    press(a.approver).ok();
    String replies = a.path + "/inquiries/" + inquiry + "/replies";
    Map<String, String> text = Map.of("text", "Ein Entwurf");
    for (Api agency : List.of(a.manager, a.agencyEditor)) {
      agency.get(a.path + "/inquiries/" + inquiry).ok();
      agency.get(a.path + "/answers").ok();
      assertEquals("AUTHORITY_HALTED", agency.post(replies, text).code());
      assertTrue(
          agency
              .send(
                  "POST",
                  a.path + "/suggestions",
                  Map.of("text", "Eine Frage"),
                  Map.of("Idempotency-Key", UUID.randomUUID().toString()))
              .ok()
              .json()
              .path("id")
              .isNull(),
          "asked, and nothing is kept");
    }
    String reply = a.editor.post(replies, text).ok().id();
    a.editor.post(a.path + "/replies/" + reply + "/submission", null).ok();
    var run = a.openApproval(reply);
    a.approve(run.path("id").asText(), run.path("contentHash").asText());
  }

  @Test
  void anAnswerIsNotUsableMeanwhile() {
    String answer = a.approvedAnswer("Wo?", "Hier.");
    press(a.approver).ok();
    var entry = a.reader.get(a.path + "/answers/" + answer).ok().json();
    assertFalse(entry.path("usable").asBoolean());
    assertEquals("HALTED", entry.path("reasons").path(0).path("code").asText());
    assertEquals(
        "ANSWER_NOT_USABLE",
        a.editor
            .post(
                a.path + "/inquiries/" + a.inquiry("Wo?") + "/replies", Map.of("answerId", answer))
            .code());
  }

  /** With the server's own rights, past the server. */
  @Test
  void theDatabaseKeepsToIt() {
    String reply = a.approvedReply("Freigegeben.");
    press(a.approver).ok();
    try (Sql agency = Sql.behindTheDoor(a, "agency-editor")) {
      assertEquals(
          "25006",
          agency.attempt("update reply set language = 'de' where id = ?", UUID.fromString(reply)));
    }
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      assertEquals("AS442", editor.attempt("update authority set halted_at = null"));
      assertEquals("AS431", editor.attempt(lifting()));
      assertEquals("42501", editor.attempt("delete from halt"));
      assertEquals("42501", editor.attempt("update halt set reason = 'x'"));
    }
    try (Sql approver = Sql.behindTheDoor(a, "approver")) {
      assertEquals("AS431", approver.attempt(lifting()), "an approver presses and does not lift");
    }
    try (Sql admin = Sql.behindTheDoor(a, "admin")) {
      assertEquals(1, admin.update(lifting()));
      assertEquals("AS441", admin.attempt(lifting()), "once");
      assertEquals("AS442", admin.attempt("update authority set halted_at = now()"));
      admin.commit();
    }
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      assertEquals("AS431", editor.attempt(pressing()), "an editor does not press");
    }
    assertTrue(a.reader.get(a.path).ok().json().path("haltedAt").isNull());
  }

  private static String lifting() {
    return "update halt set lifted_at = now(), lifted_by = bound_person(), lifted_by_name = 'x'";
  }

  private static String pressing() {
    return "insert into halt (id, reason, pressed_by, pressed_by_name, pressed_at, version) values"
        + " (gen_random_uuid(), 'x', bound_person(), 'x', now(), 1)";
  }

  private Api.Answer press(Api person) {
    return person.post(a.path + "/halt", Map.of("reason", "Falschmeldung"));
  }

  private Api.Answer lift(Api person, String halt) {
    return person.post(a.path + "/halts/" + halt + "/lifting", null);
  }
}
