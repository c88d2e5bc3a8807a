package de.amtsstimme.inquiries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The gate against somebody who holds the server's own database rights: nothing is released that is
 * not byte for byte an approved revision whose approval holds now.
 */
@ExtendWith(ArquillianExtension.class)
class ReleaseGateIT {

  private static final String TEXT = "Guten Tag! Das Bürgerbüro hat montags von 8 bis 16 Uhr auf.";

  @Test
  void theApprovedTextGoesOutAndTheGateSetsTheTime() {
    TestAuthority a = TestAuthority.active();
    String reply = a.approvedReply(TEXT);
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      ReleaseRow row = row(editor, reply);
      row.insert(editor);
      assertTrue(
          editor.<Boolean>one(
              "select released_at between now() - interval '1 minute' and clock_timestamp()"
                  + " from release where reply_id = ?",
              UUID.fromString(reply)));
    }
  }

  @Test
  void onlyTheApprovedBytes() {
    TestAuthority a = TestAuthority.active();
    String reply = a.approvedReply(TEXT);
    String other = a.approvedReply("Ein anderer freigegebener Text.");
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      ReleaseRow row = row(editor, reply);
      for (String changed :
          List.of(
              TEXT.replace("8 bis", "9 bis"),
              TEXT + " ",
              TEXT.substring(0, TEXT.length() - 1),
              Normalizer.normalize(TEXT, Normalizer.Form.NFD),
              "",
              "Ein anderer freigegebener Text.")) {
        assertEquals("AS418", row.with("text", changed).attempt(editor), changed);
      }
      assertEquals("AS418", row.with("text", null).attempt(editor));
      assertEquals("AS418", row.with("channel", "X").attempt(editor));
      assertEquals("AS418", row.with("language", "en").attempt(editor));
      assertEquals("AS411", row.with("content_hash", "0".repeat(64)).attempt(editor));
      ReleaseRow foreign = row(editor, other);
      assertEquals("AS411", row.with("content_hash", foreign.get("content_hash")).attempt(editor));
      assertEquals("AS412", foreign.with("reply_id", row.get("reply_id")).attempt(editor));
      assertEquals("AS412", row.with("basis", "ANSWER").attempt(editor));
      assertEquals("AS402", row.with("released_by", foreignPerson(a, "admin")).attempt(editor));
      assertEquals("done", row.attempt(editor));
    }
  }

  @Test
  void aStoredTextThatNoLongerHasItsHashIsNoApprovedText() {
    TestAuthority a = TestAuthority.active();
    String reply = a.approvedReply(TEXT);
    try (Sql owner = Sql.owner();
        Sql editor = Sql.behindTheDoor(a, "editor")) {
      ReleaseRow row = row(editor, reply);
      owner.update(
          "update subject_revision_text set canonical = replace(canonical, '8 bis', '9 bis')"
              + " where revision_id = ?",
          row.<UUID>get("revision_id"));
      String forged = TEXT.replace("8 bis", "9 bis");
      assertEquals("AS417", row.with("text", forged).attempt(editor));
      owner.update(
          "delete from subject_revision_text where revision_id = ?", row.<UUID>get("revision_id"));
      assertEquals("AS417", row.attempt(editor));
    }
  }

  @Test
  void withoutAnApprovalThatHolds() {
    TestAuthority a = TestAuthority.active();
    String waiting = submitted(a);
    String returned = submitted(a);
    decide(a, returned, "RETURN");
    String rejected = submitted(a);
    decide(a, rejected, "REJECT");
    String draft = a.reply(a.inquiry("Frage"), TEXT);
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      for (String reply : List.of(waiting, returned, rejected)) {
        assertEquals("AS411", row(editor, reply).attempt(editor), reply);
      }
      ReleaseRow unfrozen =
          row(editor, draft)
              .with("revision_id", UUID.randomUUID())
              .with("content_hash", "a".repeat(64));
      assertEquals("AS411", unfrozen.attempt(editor));
    }
  }

  /** The states that somebody wrote down are not believed: the decisions themselves count. */
  @Test
  void fakedStatesAreNotBelieved() {
    TestAuthority a = TestAuthority.active();
    String reply = submitted(a);
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      ReleaseRow row = row(editor, reply);
      UUID revision = row.get("revision_id");
      editor.update("update subject_state set state = 'APPROVED' where revision_id = ?", revision);
      assertEquals("AS411", row.attempt(editor));
      editor.update("update approval set state = 'APPROVED' where revision_id = ?", revision);
      assertEquals("AS411", row.attempt(editor));
      editor.update(
          "update approval_step set state = 'SATISFIED' where approval_id in"
              + " (select id from approval where revision_id = ?)",
          revision);
      editor.update("update reply set state = 'APPROVED' where id = ?", row.<UUID>get("reply_id"));
      assertEquals("AS411", row.attempt(editor));
      assertEquals(
          "AS401",
          editor.attempt(
              "insert into approval (id, revision_id, content_hash, kind, subject_id, chain_id, state,"
                  + " opened_by, opened_by_name, opened_at, version)"
                  + " select gen_random_uuid(), revision_id, content_hash, kind, subject_id, chain_id,"
                  + " 'APPROVED', opened_by, opened_by_name, opened_at, 1 from approval"
                  + " where revision_id = ?",
              revision),
          "a run that did not begin");
      assertEquals("AS411", row.attempt(editor));
      assertEquals(
          "42501",
          editor.attempt(
              "insert into approval_step (approval_id, position, name, mode, needed, state)"
                  + " select id, 9, 'x', 'ANY', 1, 'OPEN' from approval"),
          "steps are laid out by the gate");
      assertEquals(
          "42501",
          editor.attempt("delete from approval_step where approval_id is not null"),
          "steps are never removed");
      assertEquals("42501", editor.attempt("update approval_step set needed = 0"));
      assertEquals("42501", editor.attempt("alter table release disable trigger all"));
    }
  }

  @Test
  void anApprovalThatWasWithdrawnHoldsNoLonger() {
    TestAuthority a = TestAuthority.active();
    String reply = a.approvedReply(TEXT);
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      ReleaseRow row = row(editor, reply);
      editor.update(
          "update subject_state set state = 'WITHDRAWN' where revision_id = ?",
          row.<UUID>get("revision_id"));
      assertEquals("AS411", row.attempt(editor));
    }
  }

  @Test
  void onlyInAnActiveAuthority() {
    TestAuthority onboarding = TestAuthority.ready();
    String early = onboarding.approvedReply(TEXT);
    assertEquals(
        "NOT_RELEASABLE",
        onboarding.editor.post(onboarding.path + "/replies/" + early + "/release", null).code());
    try (Sql editor = Sql.behindTheDoor(onboarding, "editor")) {
      assertEquals("AS410", row(editor, early).attempt(editor));
    }
    TestAuthority suspended = TestAuthority.active();
    String late = suspended.approvedReply(TEXT);
    suspended.agencyAdmin.post(suspended.path + "/suspension", Map.of("reason", "Test")).ok();
    try (Sql editor = Sql.behindTheDoor(suspended, "editor")) {
      assertEquals("AS410", row(editor, late).attempt(editor));
    }
  }

  @Test
  void aReleasedTextIsNeverChangedOnlyErased() {
    TestAuthority a = TestAuthority.active();
    String reply = a.approvedReply(TEXT);
    a.editor.post(a.path + "/replies/" + reply + "/release", null).ok();
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      UUID id = UUID.fromString(reply);
      assertEquals(
          "AS419", editor.attempt("update release set text = 'Anders' where reply_id = ?", id));
      assertEquals(
          "42501", editor.attempt("update release set language = 'en' where reply_id = ?", id));
      assertEquals("42501", editor.attempt("delete from release where reply_id = ?", id));
      assertEquals("23505", row(editor, reply).attempt(editor), "released once");
      assertEquals(1, editor.update("update release set text = null where reply_id = ?", id));
      assertEquals(
          "AS419", editor.attempt("update release set text = ? where reply_id = ?", TEXT, id));
      editor.commit();
    }
    assertTrue(
        a.editor.get(a.path + "/replies/" + reply).ok().json().path("releasedAt").isTextual());
  }

  @Test
  void anotherAuthoritysReplyIsOutOfReach() {
    TestAuthority a = TestAuthority.active();
    TestAuthority b = TestAuthority.active();
    String reply = a.approvedReply(TEXT);
    try (Sql editor = Sql.behindTheDoor(b, "editor")) {
      assertNotEquals("done", row(editor, reply).attempt(editor));
    }
  }

  private static String submitted(TestAuthority a) {
    String reply = a.reply(a.inquiry("Frage"), TEXT);
    a.editor.post(a.path + "/replies/" + reply + "/submission", null).ok();
    return reply;
  }

  private static void decide(TestAuthority a, String reply, String verdict) {
    JsonNode approval = a.openApproval(reply);
    a.approver
        .post(
            a.path + "/approvals/" + approval.path("id").asText() + "/decisions",
            Map.of(
                "verdict",
                verdict,
                "contentHash",
                approval.path("contentHash").asText(),
                "comment",
                "Bitte kürzen."))
        .ok();
  }

  private static ReleaseRow row(Sql sql, String reply) {
    return ReleaseRow.of(reply, sql.one("select bound_person()"));
  }

  private static UUID foreignPerson(TestAuthority a, String role) {
    try (Sql owner = Sql.owner()) {
      return owner.one("select id from person where subject = ?", a.slug + "." + role);
    }
  }
}
