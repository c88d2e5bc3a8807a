package de.amtsstimme.inquiries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A reply that rests on an answer whose source has changed does not go out until somebody decides.
 */
@ExtendWith(ArquillianExtension.class)
class HeldReplyIT {

  private final TestAuthority a = TestAuthority.active();
  private final String answer = a.approvedAnswer("Wie melde ich Sperrmüll an?", "Online.");
  private final String source = a.sourceOf(answer);

  @Test
  void anOwnTextMadeFromTheAnswerIsHeldUntilItIsConfirmed() {
    String reply = a.approvedReplyFrom(answer, a.inquiry("Sofa?"), "Hallo, online geht das.");
    assertFalse(get(reply).path("held").asBoolean());
    String version = a.newVersion(source);
    JsonNode held = get(reply);
    assertTrue(held.path("held").asBoolean());
    assertEquals(version, held.path("holds").path(0).path("sourceVersionId").asText());
    assertEquals("REPLY_HELD", release(reply).code());
    Map<String, String> statement =
        Map.of(
            "sourceId",
            source,
            "sourceVersionId",
            version,
            "contentHash",
            held.path("contentHash").asText());
    String confirmations = path(reply) + "/confirmations";
    assertEquals("FORBIDDEN", a.editor.post(confirmations, statement).code());
    assertFalse(a.approver.post(confirmations, statement).ok().json().path("held").asBoolean());
    assertEquals(200, release(reply).status());
  }

  /** Words of the library as a beginning, without taking the answer over. */
  @Test
  void aTextBasedOnTheAnswerIsHeldToo() {
    String reply =
        a.editor
            .post(
                a.path + "/inquiries/" + a.inquiry("Sofa?") + "/replies",
                Map.of("text", "Hallo! Online.", "basedOnAnswerId", answer))
            .ok()
            .id();
    a.editor.post(path(reply) + "/submission", null).ok();
    JsonNode run = a.openApproval(reply);
    a.newVersion(source);
    assertTrue(get(reply).path("held").asBoolean());
    assertEquals("REPLY_HELD", decide(run, "APPROVE").code());
    assertEquals("NOT_APPROVED", release(reply).code());
    assertEquals(200, decide(run, "RETURN").status());
    assertEquals(
        "ANSWER_NOT_USABLE",
        a.editor
            .post(
                a.path + "/inquiries/" + a.inquiry("Sofa?") + "/replies",
                Map.of("text", "x", "basedOnAnswerId", answer))
            .code());
  }

  @Test
  void rewrittenAndApprovedAnewItRestsOnWhatCountsNow() {
    String reply =
        a.editor
            .post(
                a.path + "/inquiries/" + a.inquiry("Sofa?") + "/replies",
                Map.of("answerId", answer))
            .ok()
            .id();
    a.editor.patch(path(reply), Map.of("text", "Eigene Worte"), "*").ok();
    a.newVersion(source);
    assertTrue(get(reply).path("held").asBoolean());
    a.editor.patch(path(reply), Map.of("text", "Nach neuer Satzung"), "*").ok();
    a.editor.post(path(reply) + "/submission", null).ok();
    assertFalse(get(reply).path("held").asBoolean());
    JsonNode run = a.openApproval(reply);
    a.approve(run.path("id").asText(), run.path("contentHash").asText());
    assertEquals(200, release(reply).status());
  }

  @Test
  void anUnchangedAnswerIsHeldUntilTheAnswerIsConfirmed() {
    String reply =
        a.editor
            .post(
                a.path + "/inquiries/" + a.inquiry("Sofa?") + "/replies",
                Map.of("answerId", answer))
            .ok()
            .id();
    a.editor.post(path(reply) + "/submission", null).ok();
    String version = a.newVersion(source);
    assertTrue(get(reply).path("held").asBoolean());
    assertEquals("ANSWER_NOT_USABLE", release(reply).code());
    String hash =
        a.reader
            .get(a.path + "/answers/" + answer)
            .ok()
            .json()
            .path("current")
            .path("contentHash")
            .asText();
    a.approver
        .post(
            a.path + "/answers/" + answer + "/confirmations",
            Map.of("sourceId", source, "sourceVersionId", version, "contentHash", hash))
        .ok();
    assertFalse(get(reply).path("held").asBoolean());
    assertEquals(200, release(reply).status());
  }

  @Test
  void whatRestsOnNoAnswerAndWhatHasGoneOutIsNotHeld() {
    String free = a.approvedReply("Frei.");
    String gone = a.approvedReplyFrom(answer, a.inquiry("Sofa?"), "Schon weg");
    assertEquals(200, release(gone).status());
    a.newVersion(source);
    assertFalse(get(free).path("held").asBoolean());
    assertFalse(get(gone).path("held").asBoolean());
    assertEquals(200, release(free).status());
  }

  /** Past the rules in Java: the gate itself holds, and knows a place that is not filled. */
  @Test
  void theGateHoldsIt() {
    String reply = a.approvedReplyFrom(answer, a.inquiry("Sofa?"), "Eigene Worte");
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      assertEquals("done", row(reply, editor).attempt(editor));
    }
    a.newVersion(source);
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      assertEquals("AS421", row(reply, editor).attempt(editor));
    }
  }

  private de.amtsstimme.fixtures.Api.Answer decide(JsonNode run, String verdict) {
    return a.approver.post(
        a.path + "/approvals/" + run.path("id").asText() + "/decisions",
        Map.of(
            "verdict", verdict,
            "contentHash", run.path("contentHash").asText(),
            "comment", "Die Satzung ist neu."));
  }

  private static ReleaseRow row(String reply, Sql sql) {
    return ReleaseRow.of(reply, sql.one("select bound_person()"));
  }

  private JsonNode get(String reply) {
    return a.editor.get(path(reply)).ok().json();
  }

  private de.amtsstimme.fixtures.Api.Answer release(String reply) {
    return a.editor.post(path(reply) + "/release", null);
  }

  private String path(String reply) {
    return a.path + "/replies/" + reply;
  }
}
