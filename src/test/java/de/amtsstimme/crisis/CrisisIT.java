package de.amtsstimme.crisis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Crisis mode: declared, used, over by itself. */
@ExtendWith(ArquillianExtension.class)
class CrisisIT {

  private final TestAuthority a = TestAuthority.withAgency();

  @Test
  void theCrisisWayAppliesWhileItLasts() {
    a.adopt(
        Map.of(
            "name",
            "Mit Krise",
            "paths",
            List.of(
                Map.of(
                    "name",
                    "Krise",
                    "condition",
                    Map.of("flags", List.of("CRISIS")),
                    "steps",
                    List.of(Map.of("name", "Krisenstab", "mode", "ANY"))),
                Map.of("name", "Standard", "steps", List.of(Map.of("name", "F", "mode", "ANY"))))));
    assertEquals(2, way("Vorher"));
    String crisis = declare(a.admin, 3_600).ok().id();
    assertEquals(1, way("Währenddessen"));
    JsonNode uses = a.reader.get(a.path + "/crises/" + crisis + "/uses").ok().json().path("items");
    assertEquals(1, uses.size(), uses.toString());
    assertEquals("Krise", uses.path(0).path("path").asText());
    a.admin.post(a.path + "/crises/" + crisis + "/ending", null).ok();
    assertEquals(2, way("Nachher"));
    assertEquals(
        1, a.reader.get(a.path + "/crises/" + crisis + "/uses").ok().json().path("items").size());
  }

  @Test
  void whoDeclaresIt() {
    for (Api other : List.of(a.approver, a.editor, a.manager)) {
      assertEquals("FORBIDDEN", declare(other, 3_600).code());
    }
    assertEquals("VALIDATION_FAILED", declare(a.admin, 73 * 3_600).code());
    assertEquals("VALIDATION_FAILED", declare(a.admin, -1).code());
    String crisis = declare(a.admin, 3_600).ok().id();
    assertEquals("CRISIS_ACTIVE", declare(a.admin, 3_600).code());
    assertTrue(a.reader.get(a.path + "/crises/" + crisis).ok().json().path("active").asBoolean());
    a.admin.post(a.path + "/crises/" + crisis + "/ending", null).ok();
    assertEquals(
        "CRISIS_OVER", a.admin.post(a.path + "/crises/" + crisis + "/ending", null).code());
  }

  @Test
  void itEndsByItself() {
    String crisis = declare(a.admin, 3_600).ok().id();
    try (Sql superuser = Sql.superuser()) {
      superuser.update("set session_replication_role = replica");
      superuser.update(
          "update amtsstimme.crisis set declared_at = now() - interval '2 hours', until = now() -"
              + " interval '1 second' where id = ?",
          UUID.fromString(crisis));
    }
    assertFalse(a.reader.get(a.path + "/crises/" + crisis).ok().json().path("active").asBoolean());
    assertEquals(
        "CRISIS_OVER", a.admin.post(a.path + "/crises/" + crisis + "/ending", null).code());
    declare(a.admin, 3_600).ok();
  }

  @Test
  void theDatabaseKeepsToIt() {
    declare(a.admin, 3_600).ok();
    String longer =
        "update crisis set ended_at = now(), ended_by = bound_person(), ended_by_name = 'x'";
    try (Sql approver = Sql.behindTheDoor(a, "approver")) {
      assertEquals("AS431", approver.attempt(longer));
      assertEquals("AS431", approver.attempt(declaring("1 hour")));
      assertEquals("42501", approver.attempt("update crisis set until = now() + interval '1 day'"));
      assertEquals("42501", approver.attempt("delete from crisis"));
    }
    try (Sql admin = Sql.behindTheDoor(a, "admin")) {
      assertEquals("AS443", admin.attempt(declaring("1 hour")));
      assertEquals(1, admin.update(longer));
      assertEquals("23514", admin.attempt(declaring("73 hours")));
      assertEquals("done", admin.attempt(declaring("71 hours")));
      admin.rollback();
    }
  }

  /** Nobody gets the crisis way by saying so, and nobody gets around it. */
  @Test
  void whatIsFrozenSaysWhatIsDeclared() {
    a.approvedReply("Frei.");
    assertEquals("AS444", frozen("[\"CRISIS\"]"));
    assertEquals("done", frozen("[]"));
    declare(a.admin, 3_600).ok();
    assertEquals("AS444", frozen("[]"));
    assertEquals("done", frozen("[\"LEGAL\", \"CRISIS\"]"));
  }

  /** Freezes a reply once more, past the server, with these flags. */
  private String frozen(String flags) {
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      UUID revision = UUID.randomUUID();
      editor.update(
          "insert into subject_revision (id, kind, subject_id, number, content_hash, frozen_by,"
              + " frozen_at) select ?, kind, subject_id, 99, content_hash, frozen_by, now() from"
              + " subject_revision where kind = 'REPLY'",
          revision);
      String outcome =
          editor.attempt(
              "insert into subject_revision_text (revision_id, canonical) values (?, ?)",
              revision,
              "{\"body\": {\"facts\": {\"flags\": " + flags + "}}}");
      editor.rollback();
      return outcome;
    }
  }

  private static String declaring(String length) {
    return "insert into crisis (id, reason, declared_by, declared_by_name, declared_at, until,"
        + " version) values (gen_random_uuid(), 'x', bound_person(), 'x', now(), now() + interval '"
        + length
        + "', 1)";
  }

  private Api.Answer declare(Api person, long seconds) {
    return person.post(
        a.path + "/crises",
        Map.of("reason", "Hochwasser", "until", Instant.now().plusSeconds(seconds).toString()));
  }

  private int way(String text) {
    String reply = a.reply(a.inquiry("Frage"), text);
    a.editor.post(a.path + "/replies/" + reply + "/submission", null).ok();
    return a.openApproval(reply).path("path").asInt();
  }
}
