package de.amtsstimme.tone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Guidelines;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Only its own approval brings a guideline into force, also against the server's own rights. */
@ExtendWith(ArquillianExtension.class)
class GuidelineGuardIT {

  private static final String STATE =
      "update tone_guideline set state = ?, revision_id = ?, version = version + 1 where id = ?";

  private final TestAuthority a = TestAuthority.withAgency();

  @Test
  void nobodyWritesItIntoForce() {
    UUID draft = UUID.fromString(draft());
    UUID waiting = UUID.fromString(draft());
    UUID frozen = submitted(waiting);
    UUID answer = approvedRevision();
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      assertEquals("AS412", editor.attempt(STATE, "APPROVED", answer, draft), "another's approval");
      assertEquals("AS412", editor.attempt(STATE, "APPROVED", frozen, draft), "another's content");
      assertEquals("AS412", editor.attempt(STATE, "IN_APPROVAL", answer, draft));
      assertEquals("AS411", editor.attempt(STATE, "APPROVED", frozen, waiting), "no approval yet");
      assertEquals("AS412", editor.attempt(STATE, "IN_APPROVAL", answer, waiting));
      assertEquals(
          "AS412",
          editor.attempt("update tone_guideline set body = '{}' where id = ?", waiting),
          "rewritten while it is read");
      assertEquals(
          "AS411",
          editor.attempt(
              "insert into tone_guideline (id, number, name, crisis, effective_from, body, state,"
                  + " revision_id, drafted_by, drafted_by_name, created_at, version) select ?, 99,"
                  + " name, crisis, effective_from, body, 'APPROVED', ?, drafted_by,"
                  + " drafted_by_name, created_at, 1 from tone_guideline where id = ?",
              UUID.randomUUID(),
              frozen,
              waiting));
    }
  }

  @Test
  void whatIsInForceStaysAsItIs() {
    UUID inForce = UUID.fromString(Guidelines.putInForce(a, Guidelines.draft()));
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      for (String change :
          new String[] {
            "name = 'N'", "body = '{}'", "effective_from = '2020-01-01'", "state = 'DRAFT'"
          }) {
        assertEquals(
            "AS412",
            editor.attempt("update tone_guideline set " + change + " where id = ?", inForce),
            change);
      }
    }
  }

  private String draft() {
    return a.editor.post(a.path + "/tone-guidelines", Guidelines.draft()).ok().id();
  }

  private UUID submitted(UUID guideline) {
    a.editor.post(a.path + "/tone-guidelines/" + guideline + "/submission", null).ok();
    return UUID.fromString(a.openApproval(guideline.toString()).path("revisionId").asText());
  }

  private UUID approvedRevision() {
    String answer = a.approvedTemplate("Wann und wo?");
    JsonNode now = a.editor.get(a.path + "/answers/" + answer).ok().json();
    return UUID.fromString(now.path("current").path("id").asText());
  }
}
