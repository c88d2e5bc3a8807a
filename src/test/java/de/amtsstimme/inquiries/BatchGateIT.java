package de.amtsstimme.inquiries;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/**
 * What somebody with the server's own database rights can do about batches: nothing goes out that
 * its approved manifest does not name, and nobody decides about what they wrote.
 */
@ExtendWith(ArquillianExtension.class)
class BatchGateIT {

  private static final String DECIDE =
      "insert into approval_decision (id, approval_id, step_position, person_id, person_name,"
          + " verdict, content_hash, decided_at)"
          + " values (gen_random_uuid(), ?, 1, ?, 'x', 'APPROVE', ?, now())";

  private final TestAuthority a = TestAuthority.active();

  @Test
  void aMemberGoesOutThroughItsManifest() {
    JsonNode draft = a.draftAnswer("Was?", "Das.");
    approve(submit(a.editor, draft));
    ReleaseRow row = row(replyWith(draft));
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      assertEquals("done", row.attempt(editor));
      assertEquals("AS418", row.with("text", "Dies.").attempt(editor));
      assertEquals("AS411", row.with("content_hash", "0".repeat(64)).attempt(editor));
    }
  }

  /** One that was taken out is put back beside the manifest, and called approved. */
  @Test
  void notOneThatTheManifestDoesNotName() {
    JsonNode bad = a.draftAnswer("Falsch?", "Falsch.");
    JsonNode batch = submit(a.editor, a.draftAnswer("Gut?", "Gut."), bad);
    JsonNode rest =
        a.approver
            .post(
                a.path + "/answer-batches/" + batch.path("id").asText() + "/removals",
                Map.of(
                    "revisionId", revision(bad).toString(),
                    "contentHash", batch.path("contentHash").asText(),
                    "reason", "Falsch."))
            .ok()
            .json();
    approve(rest);
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      editor.update(
          "update approval_batch_member set taken_out_at = null where revision_id = ?",
          revision(bad));
      pretendApproved(editor, bad);
      assertEquals("AS411", releaseOf(bad, editor).attempt(editor));
      // The withdrawn run named it, but nobody has decided there.
      editor.update(
          "update approval set state = 'APPROVED' where id = ?",
          UUID.fromString(batch.path("approvalId").asText()));
      assertEquals("AS411", releaseOf(bad, editor).attempt(editor));
      assertEquals(
          "42501",
          editor.attempt(
              "update subject_revision_text set canonical = replace(canonical, 'a', 'b')"));
      assertEquals(
          "42501",
          editor.attempt(
              "update approval_batch_member set content_hash = ? where revision_id = ?",
              "0".repeat(64),
              revision(bad)));
    }
  }

  /** A frozen text of another run is entered as a member of an approved batch. */
  @Test
  void notOneThatIsEnteredAfterwards() {
    JsonNode batch = submit(a.editor, a.draftAnswer("Gut?", "Gut."));
    approve(batch);
    JsonNode bad = a.draftAnswer("Falsch?", "Falsch.");
    a.editor
        .post(
            a.path
                + "/answers/"
                + bad.path("id").asText()
                + "/revisions/"
                + revision(bad)
                + "/submission",
            null)
        .ok();
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      editor.update(
          "insert into approval_batch_member (batch_id, revision_id, subject_id, content_hash)"
              + " select ?, id, subject_id, content_hash from subject_revision where id = ?",
          UUID.fromString(batch.path("id").asText()),
          revision(bad));
      pretendApproved(editor, bad);
      assertEquals("AS411", releaseOf(bad, editor).attempt(editor));
    }
  }

  /** The batch says that nobody wrote it; its members say who did. */
  @Test
  void notByWhoWroteAMemberWhateverTheBatchSays() {
    Api both = Api.as(a.slug + ".both");
    a.member(both, "Beides", "EDITOR", "APPROVER");
    JsonNode own =
        both.post(
                a.path + "/answers",
                Map.of(
                    "topic",
                    "T",
                    "revision",
                    Map.of(
                        "question", "Meins?",
                        "variants", List.of(Map.of("language", "de", "text", "Meins.")),
                        "sources", List.of(a.source()))))
            .ok()
            .json();
    JsonNode batch = submit(a.editor, own);
    UUID run = UUID.fromString(batch.path("approvalId").asText());
    String hash = batch.path("contentHash").asText();
    try (Sql sql = Sql.behindTheDoor(a, "both")) {
      assertEquals("AS404", sql.attempt(DECIDE, run, me(sql), hash));
    }
    try (Sql owner = Sql.owner()) {
      owner.update(
          "delete from subject_contributor where revision_id = (select revision_id from approval"
              + " where id = ?)",
          run);
    }
    try (Sql sql = Sql.behindTheDoor(a, "both")) {
      assertEquals("AS404", sql.attempt(DECIDE, run, me(sql), hash));
    }
    try (Sql sql = Sql.behindTheDoor(a, "approver")) {
      assertEquals("done", sql.attempt(DECIDE, run, me(sql), hash));
    }
  }

  /** A decision that got past the guard still does not carry the text of who made it. */
  @Test
  void aDecisionOfWhoWroteItDoesNotCount() {
    JsonNode draft = a.draftAnswer("Was?", "Das.");
    approve(submit(a.editor, draft));
    ReleaseRow row = row(replyWith(draft));
    try (Sql owner = Sql.owner()) {
      owner.update(
          "insert into subject_contributor (tenant_id, revision_id, person_id)"
              + " select d.tenant_id, ?, d.person_id from approval_decision d"
              + " join approval x on x.id = d.approval_id and x.kind = 'ANSWER_BATCH'"
              + " join approval_batch_member m on m.batch_id = x.subject_id and m.revision_id = ?",
          revision(draft),
          revision(draft));
    }
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      assertEquals("AS411", row.attempt(editor));
    }
  }

  private JsonNode submit(Api person, JsonNode... drafts) {
    List<String> revisions =
        java.util.Arrays.stream(drafts).map(d -> revision(d).toString()).toList();
    return person
        .post(a.path + "/answer-batches", Map.of("name", "Alle", "revisions", revisions))
        .ok()
        .json();
  }

  private void approve(JsonNode batch) {
    a.approve(batch.path("approvalId").asText(), batch.path("contentHash").asText());
  }

  private String replyWith(JsonNode draft) {
    String id =
        a.editor
            .post(
                a.path + "/inquiries/" + a.inquiry("Frage?") + "/replies",
                Map.of("answerId", draft.path("id").asText()))
            .ok()
            .id();
    a.editor.post(a.path + "/replies/" + id + "/submission", null).ok();
    return id;
  }

  private ReleaseRow row(String reply) {
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      return ReleaseRow.of(reply, me(editor));
    }
  }

  /** A reply made of it as if it served, and the row that would let it out. */
  private ReleaseRow releaseOf(JsonNode draft, Sql editor) {
    JsonNode served = a.draftAnswer("Bedient?", "Bedient.");
    approve(submit(a.editor, served));
    String reply = replyWith(served);
    editor.update(
        "update reply set answer_id = ?, answer_revision_id = ? where id = ?",
        UUID.fromString(draft.path("id").asText()),
        revision(draft),
        UUID.fromString(reply));
    String hash =
        editor.one("select content_hash from subject_revision where id = ?", revision(draft));
    return ReleaseRow.of(reply, me(editor))
        .with("revision_id", revision(draft))
        .with("content_hash", hash)
        .with("text", draft.path("latest").path("variants").path(0).path("text").asText());
  }

  private void pretendApproved(Sql editor, JsonNode draft) {
    editor.update(
        "update subject_state set state = 'APPROVED' where revision_id = ?", revision(draft));
    editor.update(
        "update answer set state = 'APPROVED', current_revision_id = ? where id = ?",
        revision(draft),
        UUID.fromString(draft.path("id").asText()));
  }

  private static UUID revision(JsonNode draft) {
    return UUID.fromString(draft.path("latest").path("id").asText());
  }

  private static UUID me(Sql sql) {
    return sql.one("select bound_person()");
  }
}
