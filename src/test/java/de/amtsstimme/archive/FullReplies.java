package de.amtsstimme.archive;

import static de.amtsstimme.archive.FullAuthority.ODD;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Guidelines;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.Map;

/** Rows of replies: in every state, released, adapted, withdrawn, checked. */
final class FullReplies {

  private FullReplies() {}

  static void release(TestAuthority a, String reply) {
    a.editor.post(a.path + "/replies/" + reply + "/release", null).ok();
    a.editor
        .post(
            a.path + "/replies/" + reply + "/publication",
            Map.of("url", "https://social.example/1"))
        .ok();
  }

  /** One that waits, and one that came back. */
  static void waitingAndReturned(TestAuthority a) {
    String waiting = a.reply(a.inquiry("Wartet"), "Wartet noch");
    a.editor.post(a.path + "/replies/" + waiting + "/submission", null).ok();
    String returned = a.reply(a.inquiry("Zurück"), "Nicht gut");
    a.editor.post(a.path + "/replies/" + returned + "/submission", null).ok();
    JsonNode open = a.openApproval(returned);
    a.approver
        .post(
            a.path + "/approvals/" + open.path("id").asText() + "/decisions",
            Map.of(
                "verdict",
                "RETURN",
                "comment",
                "Bitte freundlicher",
                "contentHash",
                open.path("contentHash").asText()))
        .ok();
  }

  static void withdraw(TestAuthority a) {
    String path = a.path + "/replies/" + a.approvedReply("Doch nicht. " + ODD);
    String hash = a.editor.get(path).ok().json().path("contentHash").asText();
    a.approver
        .post(path + "/withdrawal", Map.of("reason", "Falsch. " + ODD, "contentHash", hash))
        .ok();
  }

  static void rendering(TestAuthority a) {
    a.patch(Map.of("allowRenderings", true));
    String template = a.approvedTemplate("Termin? " + ODD);
    String reply =
        a.editor
            .post(
                a.path + "/inquiries/" + a.inquiry("Wann?") + "/replies",
                TestAuthority.filledIn(template, "2026-12-24", "Rathaus"))
            .ok()
            .id();
    a.editor.post(a.path + "/replies/" + reply + "/submission", null).ok();
    release(a, reply);
  }

  /** A guideline in force, and a text that was checked by it. */
  static void tone(TestAuthority a) {
    Guidelines.putInForce(a, Guidelines.draft());
    String reply = a.reply(a.inquiry("Wann?"), "Morgen, wenn Sie mögen.");
    a.editor.post(a.path + "/replies/" + reply + "/submission", null).ok();
  }
}
