package de.amtsstimme.inquiries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An approval taken back: what it holds, what it lists, and that nothing brings it back. */
@ExtendWith(ArquillianExtension.class)
class WithdrawalIT {

  private final TestAuthority a = TestAuthority.withAgency();

  @Test
  void ofAnAnswer() {
    String answer = a.approvedAnswer("Wo?", "Hier.");
    String path = a.path + "/answers/" + answer;
    String out = unchanged(answer);
    a.editor.post(a.path + "/replies/" + out + "/release", null).ok();
    String waiting = unchanged(answer);
    String own = a.approvedReplyFrom(answer, a.inquiry("Wo?"), "Eigene Worte");
    String hash = current(path).path("contentHash").asText();
    for (Api other : List.of(a.editor, a.reader, a.manager)) {
      assertEquals("FORBIDDEN", withdraw(other, path, hash).code());
    }
    assertEquals("CONTENT_CHANGED", withdraw(a.admin, path, "0".repeat(64)).code());
    Api.Answer withdrawn = withdraw(a.admin, path, hash);
    assertEquals(201, withdrawn.status(), withdrawn.text());
    JsonNode w = withdrawn.json();
    assertEquals(List.of(waiting), w.path("held").findValuesAsText("replyId"));
    assertEquals(List.of(out), w.path("released").findValuesAsText("replyId"));
    assertEquals(
        w, a.editor.get(a.path + "/withdrawals/" + withdrawn.id()).ok().json(), "and to be read");
    JsonNode reply = a.editor.get(a.path + "/replies/" + waiting).ok().json();
    assertTrue(reply.path("held").asBoolean() && reply.path("withdrawnAt").isTextual());
    assertEquals(
        "NOT_APPROVED", a.editor.post(a.path + "/replies/" + waiting + "/release", null).code());
    a.editor.post(a.path + "/replies/" + own + "/release", null).ok();
    JsonNode entry = a.reader.get(path).ok().json();
    assertEquals("DRAFT", entry.path("state").asText());
    assertFalse(entry.path("usable").asBoolean());
    assertEquals("WITHDRAWN", entry.path("latest").path("state").asText());
    assertEquals("NOT_APPROVED", withdraw(a.admin, path, hash).code(), "once");
  }

  /** Held for good as what it was, it can be written anew and takes its own way. */
  @Test
  void aHeldRepetitionBecomesATextOfItsOwn() {
    String answer = a.approvedAnswer("Wo?", "Hier.");
    String reply = unchanged(answer);
    String path = a.path + "/answers/" + answer;
    withdraw(a.approver, path, current(path).path("contentHash").asText()).ok();
    String mine = a.path + "/replies/" + reply;
    assertEquals(
        "DRAFT",
        a.editor.patch(mine, Map.of("text", "Drüben."), "*").ok().json().path("state").asText());
    a.editor.post(mine + "/submission", null).ok();
    assertEquals("NOT_APPROVED", a.editor.post(mine + "/release", null).code());
    a.approveOpen(reply);
    assertEquals(
        "Drüben.", a.editor.post(mine + "/release", null).ok().json().path("text").asText());
  }

  @Test
  void theEntryServesAgainWithAnotherRevision() {
    String answer = a.approvedAnswer("Wo?", "Hier.");
    String path = a.path + "/answers/" + answer;
    withdraw(a.approver, path, current(path).path("contentHash").asText()).ok();
    String revision =
        a.editor
            .post(
                path + "/revisions",
                Map.of(
                    "question", "Wo?",
                    "variants", List.of(Map.of("language", "de", "text", "Dort.")),
                    "sources", List.of(a.source())))
            .ok()
            .id();
    JsonNode submitted =
        a.editor.post(path + "/revisions/" + revision + "/submission", null).ok().json();
    a.approve(submitted.path("approvalId").asText(), submitted.path("contentHash").asText());
    assertTrue(a.reader.get(path).ok().json().path("usable").asBoolean());
  }

  @Test
  void ofAReplysOwnText() {
    String reply = a.approvedReply("Eigener Text.");
    String path = a.path + "/replies/" + reply;
    String hash = a.editor.get(path).ok().json().path("contentHash").asText();
    JsonNode w = withdraw(a.approver, path, hash).ok().json();
    assertEquals(List.of(reply), w.path("held").findValuesAsText("replyId"));
    assertEquals("RETURNED", a.editor.get(path).ok().json().path("state").asText());
    assertEquals("NOT_APPROVED", a.editor.post(path + "/release", null).code());
    a.editor.patch(path, Map.of("text", "Besserer Text."), "*").ok();
    a.editor.post(path + "/submission", null).ok();
    JsonNode run = a.openApproval(reply);
    a.approve(run.path("id").asText(), run.path("contentHash").asText());
    a.editor.post(path + "/release", null).ok();
    String second = a.editor.get(path).ok().json().path("contentHash").asText();
    JsonNode late = withdraw(a.approver, path, second).ok().json();
    assertEquals(0, late.path("held").size());
    assertEquals(List.of(reply), late.path("released").findValuesAsText("replyId"));
    assertEquals("RELEASED", a.editor.get(path).ok().json().path("state").asText());
  }

  /** With the server's own rights, past the server: stale states are not believed. */
  @Test
  void nothingBringsItBack() {
    String reply = a.approvedReply("Eigener Text.");
    String path = a.path + "/replies/" + reply;
    withdraw(a.approver, path, a.editor.get(path).ok().json().path("contentHash").asText()).ok();
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      ReleaseRow row = ReleaseRow.of(reply, editor.one("select bound_person()"));
      UUID revision = row.get("revision_id");
      assertEquals("AS411", row.attempt(editor));
      editor.update("update subject_state set state = 'APPROVED' where revision_id = ?", revision);
      editor.update("update approval set state = 'APPROVED' where revision_id = ?", revision);
      editor.update("update reply set state = 'APPROVED' where id = ?", UUID.fromString(reply));
      assertEquals("AS411", row.attempt(editor));
      assertEquals("42501", editor.attempt("delete from approval_withdrawal"));
      assertEquals("42501", editor.attempt("update approval_withdrawal set revision_id = id"));
      assertEquals("AS419", editor.attempt("update approval_withdrawal set reason = 'anders'"));
      assertEquals("AS431", editor.attempt(again(), revision), "an editor withdraws nothing");
      editor.rollback();
    }
  }

  private static String again() {
    return "insert into approval_withdrawal (id, kind, subject_id, revision_id, content_hash,"
        + " reason, withdrawn_by, withdrawn_by_name, withdrawn_at) select gen_random_uuid(), kind,"
        + " subject_id, id, content_hash, 'x', bound_person(), 'x', now() from subject_revision"
        + " where id = ?";
  }

  private JsonNode current(String path) {
    return a.reader.get(path).ok().json().path("current");
  }

  private String unchanged(String answer) {
    String id =
        a.editor
            .post(
                a.path + "/inquiries/" + a.inquiry("Wo?") + "/replies", Map.of("answerId", answer))
            .ok()
            .id();
    a.editor.post(a.path + "/replies/" + id + "/submission", null).ok();
    return id;
  }

  private static Api.Answer withdraw(Api person, String path, String hash) {
    return person.post(path + "/withdrawal", Map.of("reason", "Stimmt nicht", "contentHash", hash));
  }
}
