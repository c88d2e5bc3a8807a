package de.amtsstimme.inquiries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Guidelines;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An approved answer with its places filled goes out without an approval of its own, to the byte,
 * and nothing else does; also against the server's own database rights.
 */
@ExtendWith(ArquillianExtension.class)
class RenderingGateIT {

  private static final String TEXT =
      "Guten Tag,\n\nAm 24.12.2026 im Rathaus, am 24.12.2026.\n\nIhre Stadt";

  private final TestAuthority a = TestAuthority.withAgency();
  private final String template = a.approvedTemplate("Wann und wo?");

  @Test
  void goesOutAtOnceAndSaysWithWhat() {
    a.patch(Map.of("allowRenderings", true));
    String reply = submitted(a.agencyEditor, "2026-12-24", "Rathaus");
    JsonNode before = a.editor.get(path(reply)).ok().json();
    assertEquals("APPROVED", before.path("state").asText());
    assertEquals(TEXT, before.path("text").asText());
    assertEquals("Guten Tag,", before.path("rendering").path("greeting").asText());
    JsonNode released = a.agencyEditor.post(path(reply) + "/release", null).ok().json();
    assertEquals("RELEASED", released.path("state").asText());
    try (Sql owner = Sql.owner()) {
      String kept =
          owner.one("select rendering from release where reply_id = ?", UUID.fromString(reply));
      assertTrue(kept.contains("2026-12-24") && kept.contains("\"chain\""), kept);
    }
  }

  @Test
  void withoutLeaveItGoesThroughTheChain() {
    String reply = submitted(a.editor, "2026-12-24", "Rathaus");
    assertEquals("IN_APPROVAL", a.editor.get(path(reply)).ok().json().path("state").asText());
    JsonNode run = a.openApproval(reply);
    a.approve(run.path("id").asText(), run.path("contentHash").asText());
    a.editor.post(path(reply) + "/release", null).ok();
  }

  @Test
  void onlyWhatIsApprovedStandsInIt() {
    for (String day : List.of("2026-02-30", "demnächst")) {
      assertEquals("VALIDATION_FAILED", draft(a.editor, day, "Rathaus").code());
    }
    assertEquals("VALIDATION_FAILED", draft(a.editor, "2026-12-24", "Hinterhof").code());
    Map<String, Object> open = Map.of("answerId", template, "rendering", Map.of());
    assertEquals("PLACEHOLDER_UNFILLED", a.editor.post(replies(), open).code());
    Map<String, Object> greeting =
        Map.of("answerId", template, "rendering", Map.of("greeting", "Servus!"));
    assertEquals("VALIDATION_FAILED", a.editor.post(replies(), greeting).code());
  }

  /** Whoever approved the source text is no second person to the one who fills it in. */
  @Test
  void whoApprovedTheTextDoesNotFillItIn() {
    a.patch(Map.of("allowRenderings", true));
    String reply = submitted(a.approver, "2026-12-24", "Rathaus");
    assertEquals("IN_APPROVAL", a.editor.get(path(reply)).ok().json().path("state").asText());
    try (Sql approver = Sql.behindTheDoor(a, "approver")) {
      ReleaseRow row = asRendering(row(approver, reply));
      assertEquals("AS404", row.attempt(approver));
    }
    String other = submitted(a.secondApprover, "2026-12-24", "Rathaus");
    assertEquals("APPROVED", a.editor.get(path(other)).ok().json().path("state").asText());
  }

  /** Nor whoever approved it as one of many, nor in whose name somebody else did. */
  @Test
  void norInABatchNorByADeputy() {
    a.patch(Map.of("allowRenderings", true));
    a.adopt(
        Map.of(
            "name",
            "Bestimmte",
            "greetings",
            List.of("Guten Tag,"),
            "signatures",
            List.of("Ihre Stadt"),
            "steps",
            List.of(
                Map.of(
                    "name",
                    "Freigabe",
                    "mode",
                    "ANY",
                    "people",
                    List.of(personId("Approver One"))))));
    a.approver
        .post(
            a.path + "/deputies",
            Map.of(
                "deputyId",
                personId("Approver Two"),
                "until",
                Instant.now().plusSeconds(3_600).toString()))
        .ok();
    JsonNode draft =
        a.editor
            .post(
                a.path + "/answers",
                Map.of(
                    "topic",
                    "Thema",
                    "revision",
                    Map.of(
                        "question",
                        "Wann?",
                        "variants",
                        List.of(Map.of("language", "de", "text", "Am {{tag}} im {{ort}}.")),
                        "placeholders",
                        List.of(
                            Map.of("key", "tag", "type", "DATE", "label", "Tag"),
                            Map.of(
                                "key",
                                "ort",
                                "type",
                                "PLACE",
                                "label",
                                "Ort",
                                "options",
                                List.of("Rathaus"))),
                        "sources",
                        List.of(a.source()))))
            .ok()
            .json();
    String entry = draft.path("id").asText();
    String revision = draft.path("latest").path("id").asText();
    JsonNode batch =
        a.editor
            .post(
                a.path + "/answer-batches", Map.of("name", "Alle", "revisions", List.of(revision)))
            .ok()
            .json();
    JsonNode run = a.openApproval(batch.path("id").asText());
    a.secondApprover
        .post(
            a.path + "/approvals/" + run.path("id").asText() + "/decisions",
            Map.of("verdict", "APPROVE", "contentHash", run.path("contentHash").asText()))
        .ok();
    for (Api person : List.of(a.approver, a.secondApprover)) {
      String reply =
          person.post(replies(), TestAuthority.filledIn(entry, "2026-12-24", "Rathaus")).ok().id();
      assertEquals(
          "IN_APPROVAL",
          person.post(path(reply) + "/submission", null).ok().json().path("state").asText());
      try (Sql editor = Sql.behindTheDoor(a, "editor")) {
        assertEquals("AS404", asRendering(row(editor, reply)).attempt(editor));
      }
    }
  }

  private String personId(String name) {
    for (JsonNode c : a.reader.get(a.path + "/deputies/candidates").ok().json().path("items")) {
      if (c.path("name").asText().equals(name)) {
        return c.path("personId").asText();
      }
    }
    throw new AssertionError(name);
  }

  @Test
  void theGateRendersItOnceMore() {
    a.patch(Map.of("allowRenderings", true));
    String reply = submitted(a.editor, "2026-12-24", "Rathaus");
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      ReleaseRow row = row(editor, reply);
      for (String changed :
          List.of(
              TEXT + " ",
              TEXT.replace("Guten Tag,", "Hallo!"),
              TEXT.replace("Rathaus", "Amt {1}$"),
              TEXT.replaceFirst("24.12", "23.12"))) {
        assertEquals("AS418", row.with("text", changed).attempt(editor), changed);
      }
      for (String rendering :
          List.of(
              "{\"values\": {\"tag\": \"2026-12-24\"}}",
              "{\"values\": {\"tag\": \"2026-12-24\", \"ort\": \"Rathaus\"}}",
              "{\"values\": {\"tag\": \"2026-12-24\", \"ort\": \"Rathaus\", \"x\": \"y\"},"
                  + " \"greeting\": \"Guten Tag,\", \"signature\": \"Ihre Stadt\"}",
              "{\"greeting\": \"Guten Tag,\", \"signature\": \"Ihre Stadt\"}")) {
        assertEquals("AS418", row.with("rendering", rendering).attempt(editor), rendering);
      }
      assertEquals(
          "AS418",
          row.with("text", TEXT.replace("Rathaus", "Keller"))
              .with("rendering", row.<String>get("rendering").replace("Rathaus", "Keller"))
              .attempt(editor));
      assertEquals(
          "AS418",
          row.with("text", TEXT.replace("Ihre Stadt", "Euer Amt"))
              .with("rendering", row.<String>get("rendering").replace("Ihre Stadt", "Euer Amt"))
              .attempt(editor));
      assertEquals("AS418", row.with("rendering", null).attempt(editor));
      assertEquals("AS412", row.with("basis", "ANSWER").attempt(editor));
      assertEquals(
          "done",
          row.with("text", TEXT.replace("Guten Tag,", "Hallo!"))
              .with("rendering", row.<String>get("rendering").replace("Guten Tag,", "Hallo!"))
              .attempt(editor),
          "another approved greeting is another exact rendering");
      assertEquals("done", row.attempt(editor));
    }
    a.patch(Map.of("allowRenderings", false));
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      assertEquals("AS413", row(editor, reply).attempt(editor));
    }
  }

  @Test
  void theListsAreThoseOfThePlanInForce() {
    a.patch(Map.of("allowRenderings", true));
    String reply = submitted(a.editor, "2026-12-24", "Rathaus");
    a.adopt(
        Map.of("name", "Ohne Listen", "steps", List.of(Map.of("name", "Freigabe", "mode", "ANY"))));
    assertEquals("NOT_APPROVED", a.editor.post(path(reply) + "/release", null).code());
    assertEquals("VALIDATION_FAILED", draft(a.editor, "2026-12-24", "Rathaus").code());
  }

  @Test
  void theListsOfTheGuidelineGoBeforeThem() {
    a.patch(Map.of("allowRenderings", true));
    String before = submitted(a.editor, "2026-12-24", "Rathaus");
    Map<String, Object> moin = Guidelines.draft(Map.of("greetings", List.of("Liebe …", "Moin,")));
    String guideline = Guidelines.putInForce(a, moin);
    assertEquals("NOT_APPROVED", a.editor.post(path(before) + "/release", null).code());
    assertEquals("VALIDATION_FAILED", draft(a.editor, "2026-12-24", "Rathaus").code());
    JsonNode lists = a.reader.get(a.path + "/rendering-lists").ok().json();
    assertEquals("[\"Moin,\"]", lists.path("greetings").toString());
    assertEquals("[\"Ihre Stadt\"]", lists.path("signatures").toString());
    Map<String, Object> rendering =
        Map.of(
            "values",
            List.of(
                Map.of("key", "tag", "value", "2026-12-24"),
                Map.of("key", "ort", "value", "Rathaus")),
            "greeting",
            "Moin,",
            "signature",
            "Ihre Stadt");
    String reply =
        a.editor.post(replies(), Map.of("answerId", template, "rendering", rendering)).ok().id();
    a.editor.post(path(reply) + "/submission", null).ok();
    String text = a.editor.get(path(reply)).ok().json().path("text").asText();
    assertEquals(TEXT.replace("Guten Tag,", "Moin,"), text);
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      ReleaseRow row = row(editor, reply);
      assertEquals(
          "AS418",
          row.with("text", text.replace("Moin,", "Guten Tag,"))
              .with("rendering", row.<String>get("rendering").replace("Moin,", "Guten Tag,"))
              .attempt(editor));
      assertEquals("done", row.attempt(editor));
    }
    a.patch(Map.of("allowRenderings", false));
    String chained =
        a.editor.post(replies(), Map.of("answerId", template, "rendering", rendering)).ok().id();
    a.editor.post(path(chained) + "/submission", null).ok();
    a.patch(Map.of("allowRenderings", true));
    Map<String, Object> forX = new HashMap<>(Guidelines.draft(Map.of("greetings", List.of("Hi,"))));
    forX.put("channel", "X");
    Guidelines.putInForce(a, forX);
    Map<String, Object> later = new HashMap<>(forX);
    later.put("channel", null);
    later.put("effectiveFrom", "2999-01-01");
    Guidelines.putInForce(a, later);
    a.editor.post(path(reply) + "/release", null).ok();
    try (Sql owner = Sql.owner()) {
      String kept =
          owner.one("select rendering from release where reply_id = ?", UUID.fromString(reply));
      assertTrue(kept.contains("\"guideline\": \"" + guideline + "\""), kept);
    }
  }

  /** As a rendering, though it has a revision of its own. */
  private ReleaseRow asRendering(ReleaseRow row) {
    try (Sql owner = Sql.owner()) {
      Object[] r =
          owner
              .list(
                  "select r.answer_revision_id, s.content_hash from reply r join subject_revision s"
                      + " on s.id = r.answer_revision_id where r.id = ?",
                  row.<UUID>get("reply_id"))
              .get(0);
      return row.with("revision_id", r[0]).with("content_hash", r[1]);
    }
  }

  private String submitted(Api person, String day, String place) {
    String id = draft(person, day, place).ok().id();
    person.post(path(id) + "/submission", null).ok();
    return id;
  }

  private Api.Answer draft(Api person, String day, String place) {
    return person.post(replies(), TestAuthority.filledIn(template, day, place));
  }

  private String replies() {
    return a.path + "/inquiries/" + a.inquiry("Wann?") + "/replies";
  }

  private String path(String reply) {
    return a.path + "/replies/" + reply;
  }

  private static ReleaseRow row(Sql sql, String reply) {
    return ReleaseRow.of(reply, sql.one("select bound_person()"));
  }
}
