package de.amtsstimme.inquiries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The gate for library answers that go out unchanged: usable at this very moment, or not at all.
 */
@ExtendWith(ArquillianExtension.class)
class AnswerGateIT {

  private static final String TEXT = "Sperrmüll melden Sie online an.";

  private final TestAuthority a = TestAuthority.active();
  private final String answer = a.approvedAnswer("Wie melde ich Sperrmüll an?", TEXT);
  private final String reply = submittedReply();

  @Test
  void aUsableAnswerGoesOut() {
    assertEquals("done", attempt());
    refusedAs("AS418", row().with("text", TEXT.replace("S", "s")));
    refusedAs("AS418", row().with("channel", "FACEBOOK"));
    refusedAs("AS412", row().with("basis", "REPLY"));
  }

  @Test
  void anAnswerThatTheReplyIsNotMadeFromDoesNotGoOut() {
    String other = a.approvedAnswer("Etwas anderes?", "Etwas anderes.");
    UUID revision;
    String hash;
    try (Sql owner = Sql.owner()) {
      Object[] r =
          owner
              .list(
                  "select s.id, s.content_hash from subject_revision s where s.subject_id = ?",
                  UUID.fromString(other))
              .get(0);
      revision = (UUID) r[0];
      hash = (String) r[1];
    }
    refusedAs(
        "AS412",
        row()
            .with("revision_id", revision)
            .with("content_hash", hash)
            .with("text", "Etwas anderes."));
  }

  @Test
  void notWhereTheAuthorityDoesNotAllowIt() {
    a.patch(Map.of("allowUnchangedAnswers", false));
    assertEquals("AS413", attempt());
    assertEquals(
        "NOT_RELEASABLE", a.editor.post(a.path + "/replies/" + reply + "/release", null).code());
  }

  @Test
  void notARetiredOne() {
    owner("update answer set state = 'RETIRED' where id = ?", UUID.fromString(answer));
    assertEquals("AS414", attempt());
  }

  @Test
  void notARevisionThatServesNoLonger() {
    JsonNode revision =
        a.editor
            .post(
                a.path + "/answers/" + answer + "/revisions",
                Map.of(
                    "question", "Wie melde ich Sperrmüll an?",
                    "variants", List.of(Map.of("language", "de", "text", "Nur noch per App.")),
                    "sources", List.of(a.source())))
            .ok()
            .json();
    JsonNode submitted =
        a.editor
            .post(
                a.path
                    + "/answers/"
                    + answer
                    + "/revisions/"
                    + revision.path("id").asText()
                    + "/submission",
                null)
            .ok()
            .json();
    assertEquals("done", attempt());
    a.approve(submitted.path("approvalId").asText(), submitted.path("contentHash").asText());
    assertEquals("AS414", attempt());
  }

  /** No job has to run: what was let in before the end is refused from the end on. */
  @Test
  void notFromTheSecondItExpires() {
    owner(
        "update answer_revision set valid_until = clock_timestamp() + interval '700 milliseconds'"
            + " where answer_id = ?",
        UUID.fromString(answer));
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      ReleaseRow row = row(editor);
      int letIn = 0;
      while (row.attempt(editor).equals("done")) {
        letIn++;
        assertTrue(
            editor.<Boolean>one(
                "select valid_until > clock_timestamp() - interval '2 seconds' from answer_revision"
                    + " where answer_id = ?",
                UUID.fromString(answer)),
            "let in after its end");
      }
      assertTrue(letIn > 0);
      assertEquals("AS415", row.attempt(editor));
      assertTrue(
          editor.<Boolean>one(
              "select valid_until <= clock_timestamp() from answer_revision where answer_id = ?",
              UUID.fromString(answer)));
    }
  }

  @Test
  void notBeforeItBegins() {
    owner(
        "update answer_revision set valid_from = clock_timestamp() + interval '1 hour'"
            + " where answer_id = ?",
        UUID.fromString(answer));
    assertEquals("AS415", attempt());
  }

  @Test
  void notWithASourceThatHasANewerVersion() {
    UUID source = source();
    owner(
        "with v as (insert into source_version (tenant_id, id, source_id, number, label, excerpt,"
            + " excerpt_hash, created_by, created_at)"
            + " select tenant_id, gen_random_uuid(), source_id, 2, '2', excerpt, excerpt_hash,"
            + " created_by, now() from source_version where source_id = ? returning id, source_id)"
            + " update source s set current_version_id = v.id from v where s.id = v.source_id",
        source);
    assertEquals("AS416", attempt());
    assertEquals(
        "ANSWER_NOT_USABLE", a.editor.post(a.path + "/replies/" + reply + "/release", null).code());
  }

  @Test
  void notWithASourceThatIsNotInForce() {
    UUID source = source();
    owner("update source_version set valid_until = current_date - 2 where source_id = ?", source);
    assertEquals("AS416", attempt());
    owner(
        "update source_version set valid_until = null, valid_from = current_date + 2"
            + " where source_id = ?",
        source);
    assertEquals("AS416", attempt());
  }

  @Test
  void notWithoutAnySource() {
    owner("delete from answer_revision_source where source_id = ?", source());
    assertEquals("AS416", attempt());
  }

  private String submittedReply() {
    String id =
        a.editor
            .post(
                a.path + "/inquiries/" + a.inquiry("Sperrmüll?") + "/replies",
                Map.of("answerId", answer))
            .ok()
            .id();
    a.editor.post(a.path + "/replies/" + id + "/submission", null).ok();
    return id;
  }

  private UUID source() {
    try (Sql owner = Sql.owner()) {
      return owner.one(
          "select c.source_id from answer_revision_source c join answer_revision r"
              + " on r.id = c.revision_id where r.answer_id = ?",
          UUID.fromString(answer));
    }
  }

  private static void owner(String sql, UUID id) {
    try (Sql owner = Sql.owner()) {
      assertTrue(owner.update(sql, id) > 0, sql);
    }
  }

  private ReleaseRow row() {
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      return row(editor);
    }
  }

  private ReleaseRow row(Sql editor) {
    return ReleaseRow.of(reply, editor.one("select bound_person()"));
  }

  private String attempt() {
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      return row(editor).attempt(editor);
    }
  }

  private void refusedAs(String state, ReleaseRow row) {
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      assertEquals(state, row.attempt(editor));
    }
  }
}
